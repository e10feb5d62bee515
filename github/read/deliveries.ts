/** Webhook deliveries, as GitHub remembers them (three days). Clients here are authenticated as the App. */
import { pages, type Data } from '../call.ts';
import type { GitHub } from '../client.ts';

export interface MissedDelivery {
  /** Of this attempt; more than 53 bits. */
  readonly id: string;
  /** The same at each attempt. */
  readonly guid: string;
  readonly deliveredAt: Date;
  readonly event: string;
  readonly action: string | null;
  readonly installation: number | null;
  readonly repository: number | null;
  /** Null: no answer at all. */
  readonly statusCode: number | null;
}

/**
 * Deliveries since then that no attempt brought home, the newest attempt of each, newest first. The status is compared
 * with `OK`, because GitHub's own filter for failures leaves out what timed out.
 *
 * @throws GitHubProblem
 */
export async function* listMissedDeliveries(github: GitHub, since: Date): AsyncGenerator<MissedDelivery> {
  const seen = new Set<string>();
  for await (const page of pages(github, 'list the deliveries', 'GET /app/hook/deliveries', {})) {
    for (const each of page) {
      if (new Date(each.delivered_at) < since) return;
      // Newest first: an older failure of what came home later, or was told already, is no news.
      if (seen.has(each.guid)) continue;
      seen.add(each.guid);
      if (each.status !== 'OK') yield toMissed(each);
    }
  }
}

function toMissed(raw: Data<'GET /app/hook/deliveries'>[number]): MissedDelivery {
  return {
    id: String(raw.id),
    guid: raw.guid,
    deliveredAt: new Date(raw.delivered_at),
    event: raw.event,
    action: raw.action,
    installation: raw.installation_id === null ? null : Number(raw.installation_id),
    repository: raw.repository_id === null ? null : Number(raw.repository_id),
    statusCode: raw.status_code === 0 ? null : raw.status_code,
  };
}
