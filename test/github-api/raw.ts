/** Answers of GitHub, as far as we read them. */
import { api, sha } from './support.ts';

export const bot = { id: 9, login: 'leakwarden[bot]', type: 'Bot' };
export const ada = { id: 7, login: 'ada', type: 'User' };

export function rawIssue(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 5001,
    number: 5,
    state: 'open',
    state_reason: null,
    locked: false,
    title: 'A key',
    body: 'text',
    labels: [{ name: 'leakwarden' }, 'old'],
    assignees: [ada],
    user: bot,
    created_at: '2026-03-01T11:00:00Z',
    updated_at: '2026-03-01T11:30:00Z',
    closed_at: null,
    html_url: 'https://github.test/acme/shop/issues/5',
    ...overrides,
  };
}

export function rawComment(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 6001,
    body: '/leakwarden help',
    user: ada,
    issue_url: `${api}/repos/acme/shop/issues/5`,
    created_at: '2026-03-01T11:00:00Z',
    updated_at: '2026-03-01T11:00:00Z',
    html_url: 'https://github.test/acme/shop/issues/5#issuecomment-6001',
    ...overrides,
  };
}

export function rawPull(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    number: 3,
    node_id: 'PR_3',
    state: 'open',
    draft: false,
    merged_at: null,
    title: 'Add customers',
    body: null,
    user: ada,
    head: { sha, ref: 'feature', repo: { id: 1, full_name: 'acme/shop' } },
    base: { sha: 'b'.repeat(40), ref: 'main', repo: { id: 1, full_name: 'Acme/shop' } },
    updated_at: '2026-03-01T11:00:00Z',
    html_url: 'https://github.test/acme/shop/pull/3',
    ...overrides,
  };
}

export function rawRun(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 21,
    head_sha: sha,
    name: 'leakwarden',
    app: { id: 42, slug: 'leakwarden' },
    external_id: 'head-1',
    status: 'in_progress',
    conclusion: null,
    output: { annotations_count: 0 },
    html_url: 'https://github.test/acme/shop/runs/21',
    ...overrides,
  };
}

export function rawRepository(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 1,
    name: 'shop',
    owner: { id: 2, login: 'acme', type: 'Organization' },
    private: true,
    visibility: 'private',
    default_branch: 'main',
    size: 120,
    archived: false,
    fork: false,
    forks_count: 3,
    created_at: '2026-01-02T03:04:05Z',
    pushed_at: '2026-03-01T11:00:00Z',
    has_pages: true,
    has_issues: true,
    has_wiki: true,
    has_discussions: false,
    html_url: 'https://github.test/acme/shop',
    ...overrides,
  };
}
