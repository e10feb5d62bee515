/** Webhooks of repositories and organisations. */
import type { Where } from '../../client.ts';
import { toId, type RawId } from '../../ids.ts';
import { list, stated, toSetting, type SettingsReader } from './reader.ts';
import type { Setting } from './setting.ts';
import type { Webhook } from './types.ts';

export function readWebhooks(reader: SettingsReader, where: Where): Promise<Setting<readonly Webhook[]>> {
  return toSetting(reader, 'repository_hooks:read', () =>
    list(reader, ['list the webhooks', 'GET /repos/{owner}/{repo}/hooks', where], (page) => page.map(toWebhook)),
  );
}

export function readOrganisationWebhooks(reader: SettingsReader, org: string): Promise<Setting<readonly Webhook[]>> {
  return toSetting(reader, 'organization_hooks:read', () =>
    list(reader, ['list the webhooks of the organisation', 'GET /orgs/{org}/hooks', { org }], (page) =>
      page.map(toWebhook),
    ),
  );
}

interface RawWebhook {
  readonly id: RawId;
  readonly active: boolean;
  readonly config: {
    readonly url?: string;
    readonly secret?: string;
    /** `0` or 0: certificates are verified. */
    readonly insecure_ssl?: string | number;
  };
}

/** GitHub shows asterisks for a secret, and nothing where there is none. */
function toWebhook({ id, active, config }: RawWebhook): Webhook {
  const url = URL.parse(config.url ?? '');
  return {
    id: toId(id),
    host: url?.host ?? '',
    usesTls: url?.protocol === 'https:',
    verifiesTls: String(config.insecure_ssl ?? '0') === '0',
    hasSecret: (config.secret ?? '') !== '',
    active: stated(active),
  };
}
