/** Every function of github/ that calls GitHub, with arguments that make it do so at once. */
import * as all from '../../github/index.ts';
import type { GitHub, Repository } from '../../github/index.ts';
import { ago, drain, intendedAt, now, sha, where } from './support.ts';

export const repository: Repository = {
  ...where,
  id: 1,
  ownerId: 2,
  ownerIsOrganisation: true,
  visibility: 'private',
  defaultBranch: 'main',
  size: 120,
  archived: false,
  fork: false,
  forks: 3,
  createdAt: new Date('2026-01-02T03:04:05Z'),
  pushedAt: '2026-03-01T11:00:00Z',
  hasPages: true,
  hasIssues: true,
  hasWiki: true,
  hasDiscussions: false,
  url: 'https://github.test/acme/shop',
};

export const check = { head: sha, appId: 42, name: 'leakwarden', externalId: 'head-1', now } as const;
export const marker = all.toMarker('leak', 'k1');
export const creator = 'leakwarden[bot]';
export const issue = { marker, creator, title: 'A key', body: `${marker}\ntext`, labels: ['leakwarden'], now } as const;
export const advisory = { marker, summary: 'A key', description: `${marker}\ntext`, severity: 'high', now } as const;
export const content = {
  conclusion: 'failure',
  title: 'Leak',
  summary: 'One key',
  text: null,
  annotations: [],
  actions: [all.rescanAction],
  now,
} as const;

type Call = (github: GitHub) => Promise<unknown>;

export const calls: Readonly<Record<string, Call>> = {
  readApp: (github) => all.readApp(github),
  readInstallation: (github) => all.readInstallation(github, 1),
  listInstallations: (github) => drain(all.listInstallations(github)),
  listInstallationRepositories: (github) => drain(all.listInstallationRepositories(github)),
  listMissedDeliveries: (github) => drain(all.listMissedDeliveries(github, ago(3600))),
  readRepository: (github) => all.readRepository(github, 1),
  findRepository: (github) => all.findRepository(github, where),
  readExposure: (github) => all.readExposure(github, repository),
  readForkCopy: (github) => all.readForkCopy(github, { ...where, visibility: 'public', createdAt: null }, [sha]),
  readPull: (github) => all.readPull(github, where, 3),
  listOpenPulls: (github) => drain(all.listOpenPulls(github, where)),
  pullsOfHead: (github) => all.pullsOfHead(github, where, sha),
  readIssue: (github) => all.readIssue(github, where, 5),
  findIssue: (github) => all.findIssue(github, where, { marker, creator, since: null }),
  readEdits: (github) => all.readEdits(github, [{ nodeId: 'IC_1' }]),
  readEditors: (github) => all.readEditors(github, ['PR_1']),
  readPushes: (github) => all.readPushes(github, where, { branch: 'main', most: 100 }),
  readComment: (github) => all.readComment(github, where, 'comment', 6001),
  listReviewTexts: (github) => drain(all.listReviewTexts(github, where, 3)),
  isServed: (github) => all.isServed(github, where, { id: sha, type: 'blob' }),
  readTree: (github) => all.readTree(github, where, sha),
  readBranchHead: (github) => all.readBranchHead(github, where, 'main'),
  listComments: (github) => drain(all.listComments(github, where, 5)),
  readText: (github) => all.readText(github, where, { path: 'a.txt', ref: null, limit: 100 }),
  readCodeowners: (github) => all.readCodeowners(github, where, null),
  readRights: (github) => all.readRights(github, where, 'ada'),
  isTeamMember: (github) => all.isTeamMember(github, { organisation: 'acme', slug: 'security' }, 'ada'),
  findRelease: (github) => all.findRelease(github, where, 8),
  listReleases: (github) => drain(all.listReleases(github, where, { onlyDrafts: false })),
  listIssueTexts: (github) => drain(all.listIssueTexts(github, where)),
  listCommentTexts: (github) => drain(all.listCommentTexts(github, where)),
  listCommitComments: (github) => drain(all.listCommitComments(github, where)),
  listReviewComments: (github) => drain(all.listReviewComments(github, where)),
  listPullTexts: (github) => drain(all.listPullTexts(github, where)),
  listRuns: (github) => drain(all.listRuns(github, where)),
  listArtifacts: (github) => drain(all.listArtifacts(github, where)),
  openLogs: (github) => all.openLogs(github, where, { id: 9, attempt: 1 }, 1000),
  openArtifact: (github) => all.openArtifact(github, where, { id: 9 }, 1000),
  openAsset: (github) => all.openAsset(github, where, { id: 9, name: 'a.zip', size: 3 }, 1000),
  listMarked: (github) => all.listMarked(github, where, { creator, isOurs: () => true }),
  readLogin: (github) => all.readLogin(github),
  readPerson: (github) => all.readPerson(github, 'ada'),
  uploadSarif: (github) => all.uploadSarif(github, where, { commit: sha, ref: 'refs/heads/main', sarif: '{}' }),
  readHeadCheck: (github) => all.readHeadCheck(github, where, sha, 'leakwarden'),
  readHeadStatuses: (github) => all.readHeadStatuses(github, where, sha, 'leakwarden'),
  readRequiredCheck: (github) =>
    all.readRequiredCheck(github, where, { branch: 'main', appId: 42, name: 'leakwarden' }),
  writeSetting: (github) =>
    all.writeSetting(github, { route: 'PATCH /repos/{owner}/{repo}', parameters: { ...where, has_wiki: false } }),
  readRepositorySettings: (github) => all.readRepositorySettings(all.openSettings(github), where),
  readOrganisationSettings: (github) => all.readOrganisationSettings(all.openSettings(github), 'acme'),
  readAllSettings: (github) =>
    drain(all.readAllSettings(all.openSettings(github), { login: 'acme', isInstallation: true })),
  readLastChange: (github) => all.readLastChange(github, where, { sha, path: 'a.txt' }),
  readCommitAccounts: (github) => all.readCommitAccounts(github, where, sha),
  readAdvisory: (github) => all.readAdvisory(github, where, 'GHSA-1'),
  ensureCheckRun: (github) => all.ensureCheckRun(github, where, { ...check, knownId: null, intent: intendedAt(null) }),
  updateCheckRun: (github) => all.updateCheckRun(github, where, 21, content),
  ensureIssue: (github) => all.ensureIssue(github, where, { ...issue, knownNumber: null, intent: intendedAt(null) }),
  updateIssue: (github) => all.updateIssue(github, where, 5, { title: 'B' }),
  closeIssue: (github) => all.closeIssue(github, where, 5, 'completed'),
  reopenIssue: (github) => all.reopenIssue(github, where, 5),
  comment: (github) =>
    all.comment(github, where, 5, { key: 'c1', body: 'text', creator, intent: intendedAt(null), now }),
  updateComment: (github) => all.updateComment(github, where, 7, 'text'),
  deleteComment: (github) => all.deleteComment(github, where, 7),
  assign: (github) => all.assign(github, where, 5, ['ada']),
  ensureAdvisory: (github) =>
    all.ensureAdvisory(github, where, { ...advisory, knownId: null, intent: intendedAt(null) }),
  updateAdvisory: (github) => all.updateAdvisory(github, where, 'GHSA-1', { state: 'closed' }),
  findPushRuleset: (github) => all.findPushRuleset(github, where, 'leakwarden: pushes'),
  readPlanName: (github) => all.readPlanName(github, 'acme'),
  ensureRuleset: (github) => all.ensureRuleset(github, where, { name: 'leakwarden', appId: 42 }),
  makePrivate: (github) => all.makePrivate(github, where),
  setArchived: (github) => all.setArchived(github, where, true),
  revokeCredentials: (github) => all.revokeCredentials(github, ['x']),
  findValidCredentials: (github) => all.findValidCredentials(github, ['x']),
  redeliver: (github) => all.redeliver(github, '123456789012345678'),
};

/** Exported, but asking GitHub nothing. */
export const silent: readonly string[] = [
  'timedFetch',
  'watchRateLimit',
  'isLoopback',
  'toSafeAddress',
  'createTokenClient',
  'openSettings',
  'memoryCache',
  'known',
  'unknown',
  'limits',
  'GitHubProblem',
  'SettleLater',
  'isProblem',
  'orNull',
  'ownersOf',
  'parseCodeowners',
  'hasRight',
  'rescanAction',
  'toMarker',
];
