/**
 * Takes the ids out of a webhook's payload, and nothing else: no name, ref, title or text is stored
 * (docs/promises.md, 1).
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
import type { NewDelivery } from '../store/index.ts';

type Fields = Readonly<Record<string, unknown>>;

/** @param payload what JSON.parse gave; anything that is not as expected is null in the result */
export function toDelivery(guid: string, event: string, payload: unknown): NewDelivery {
  const all = toFields(payload);
  const pull = toFields(all['pull_request']);
  const { before, after } = commitsOf(all, pull);
  return {
    guid,
    event,
    action: toWord(all['action']),
    installation_id: idOf(all['installation']),
    repository_id: idOf(all['repository']),
    number: toId(all['number']) ?? toId(pull['number']) ?? toId(toFields(all['issue'])['number']),
    subject_id: firstId(['comment', 'review', 'check_run', 'check_suite'].map((name) => idOf(all[name]))),
    sender_id: idOf(all['sender']),
    before_sha: before,
    after_sha: after,
  };
}

interface Commits {
  readonly before: string | null;
  readonly after: string | null;
}

/** Base and head, or previous and new commit, wherever the event has them. */
function commitsOf(all: Fields, pull: Fields): Commits {
  const check = toFields(all['check_run'] ?? all['check_suite']);
  const group = toFields(all['merge_group']);
  const head = toSha(toFields(pull['head'])['sha']);
  if (head !== null) return { before: toSha(toFields(pull['base'])['sha']), after: head };
  return {
    before: toSha(group['base_sha']) ?? toSha(all['before']),
    after: toSha(group['head_sha']) ?? toSha(check['head_sha']) ?? toSha(all['after']),
  };
}

function toFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

const idOf = (value: unknown): number | null => toId(toFields(value)['id']);

function toId(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

const firstId = (ids: readonly (number | null)[]): number | null => ids.find((id) => id !== null) ?? null;

/** SHA-1 or SHA-256. */
function toSha(value: unknown): string | null {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}

function toWord(value: unknown): string | null {
  return typeof value === 'string' && /^[a-z_]{1,60}$/.test(value) ? value : null;
}
