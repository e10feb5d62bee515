/** A repository on GitHub: its refs by Git, into a folder that is gone afterwards, and all that stands beside them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Downloads, judgeAuthors, judgeSettings, readBesideGit, readTip } from '../../../gate/index.ts';
import { findRepository, openSettings, type GitHub, type Repository, type Where } from '../../../github/index.ts';
import { MirrorError, networkOf, openMirrors, type Mirror, type Mirrors } from '../../../mirror/index.ts';
import { plural } from '../../../report/index.ts';
import type { PublicationPart, Report } from '../../../rules/index.ts';
import { joinReports, listAddresses, openRepository, toBrokenReport, type Config } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import type { LoadedRules } from '../../packs.ts';
import { whileShown } from '../../progress.ts';
import { exitCodeOf, onSignal } from '../../signals.ts';
import { openClient, serverUrlOf } from '../../target.ts';
import { version } from '../../version.ts';
import { loadConfiguration } from '../settings/configuration.ts';
import type { PublishOptions } from './options.ts';
import { contentPart, scanAsPublic, withPacks, type PublicationContent, type Scanning } from './scan.ts';

const gigabyte = 1024 ** 3;

/** Null: GitHub does not show it. @throws UsageError, GitHubProblem */
export async function readRemote(
  where: Where,
  loaded: LoadedRules,
  options: PublishOptions,
): Promise<PublicationContent> {
  const { github, token } = await openClient(options);
  const present = await findRepository(github, where);
  if (present === null)
    throw new UsageError(`${where.owner}/${where.repo}: does not exist, or the token may not see it`);
  const { config: written, notices } = await loadConfiguration(github, present, options);
  const config = withPacks(written, loaded.packs);
  const folder = mkdtempSync(join(tmpdir(), 'leakwarden-publish-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  // What was fetched is private: whoever calls this off does not leave it behind. At the very end of this process, when
  // it has ended its Git as well, which would write it again.
  process.on('exit', remove);
  const release = onSignal((name) => process.exit(exitCodeOf(name)));
  try {
    const look = { github, present, folder, token, scanning: { loaded, config, options } };
    return { ...(await lookAt(look)), config, rules: loaded.rules, notices: [...loaded.notices, ...notices] };
  } finally {
    release();
    process.off('exit', remove);
    remove();
  }
}

interface Look {
  readonly github: GitHub;
  readonly present: Repository;
  /** Readable by nobody else. */
  readonly folder: string;
  readonly token: string;
  readonly scanning: Scanning;
}

type Found = Pick<PublicationContent, 'report' | 'parts' | 'remarks'>;

async function lookAt(look: Look): Promise<Found> {
  const { github, present, folder, scanning } = look;
  const { config, options } = scanning;
  const server = serverUrlOf(options);
  const mirrors = openMirrors({
    folder,
    limitBytes: 64 * gigabyte,
    portable: false,
    ...networkOf(process.env, server),
  });
  const content = await readContent(look, mirrors, server);
  const wiki = await readWiki(look, mirrors, server);
  const beside = await readBeside(look);
  const found = [content.report, ...(wiki.report ? [wiki.report] : []), beside.report];
  const report = joinReports(found, { kind: 'repository', path: nameOf(present), head: content.head });
  const settings = await shown(look, 'reading the settings of', () =>
    judgeSettings({ reader: openSettings(github), where: whereOf(present), config: config.settings, now: new Date() }),
  );
  const { authors } = content;
  return {
    report,
    parts: [content.part, authors.part, ...settings.parts, ...beside.parts, wiki.part, ...discussions(present)],
    remarks: [...settings.remarks, ...authors.remarks],
  };
}

/** All of these may take minutes. */
function shown<T>({ present, scanning }: Look, doing: string, work: () => Promise<T>): Promise<T> {
  return scanning.options.progress ? whileShown(`${doing} ${nameOf(present)}`, work) : work();
}

const whereOf = ({ owner, repo }: Repository): Where => ({ owner, repo });
const nameOf = ({ owner, repo }: Repository): string => `${owner}/${repo}`;

// ---------------------------------------------------------------- by Git

interface Content {
  readonly report: Report;
  readonly part: PublicationPart;
  readonly authors: ReturnType<typeof judgeAuthors>;
  readonly head: string | null;
}

async function readContent(look: Look, mirrors: Mirrors, server: string): Promise<Content> {
  const { github, present, token, scanning } = look;
  const head = await readTip(github, present, present.defaultBranch);
  const remote = { url: `${server}/${nameOf(present)}.git`, token: () => Promise.resolve(token) };
  try {
    return await mirrors.useAll(present.id, remote, async (mirror) => {
      await shown(look, 'fetching', () => mirror.fetchAll({ pulls: true, others: true }));
      const report = await scanHistory(scanning, { path: mirror.gitDir, head });
      const repository = await openRepository(mirror.gitDir);
      const authors = repository
        ? judgeAuthors(await listAddresses(repository), scanning.config.organisation.domains)
        : unreadAuthors('its commits cannot be read');
      return { report, part: contentPart(report, 'all refs, those of pull requests too'), authors, head };
    });
  } catch (error) {
    if (!(error instanceof MirrorError)) throw error;
    const report = { ...toBrokenReport(nameOf(present), '', version), coverage: nothingCovered };
    const note = error.message;
    return { report, part: { part: 'content', outcome: 'unread', note }, authors: unreadAuthors(note), head };
  }
}

const unreadAuthors = (note: string): Content['authors'] => ({
  part: { part: 'authors', outcome: 'unread', note },
  remarks: [],
});

const nothingCovered = { documents: 0, bytes: 0, commits: 0, seconds: 0, skipped: [], nothingToRead: 0 };

function scanHistory(
  scanning: Scanning,
  { path, head, below = '' }: { readonly path: string; readonly head: string | null; readonly below?: string },
): Promise<Report> {
  const history = { kind: 'all' } as const;
  return scanAsPublic(scanning, { path, below, history, head, files: false, texts: [], trust: 'base', base: head });
}

interface Wiki {
  readonly report: Report | null;
  readonly part: PublicationPart;
}

/** Whoever may read the repository may read its wiki; until it has a page there is none to clone. */
async function readWiki(look: Look, mirrors: Mirrors, server: string): Promise<Wiki> {
  const { present, token, scanning } = look;
  if (!present.hasWiki) return { report: null, part: { part: 'wiki', outcome: 'none', note: 'it is switched off' } };
  const remote = { url: `${server}/${nameOf(present)}.wiki.git`, token: () => Promise.resolve(token) };
  try {
    // No repository has this id.
    return await mirrors.useAll(0, remote, async (mirror) => {
      if (!(await hasPages(mirror)))
        return { report: null, part: { part: 'wiki', outcome: 'none', note: 'it has no page' } };
      await shown(look, 'fetching the wiki of', () => mirror.fetchAll({ pulls: false, others: true }));
      const report = await scanHistory(scanning, { path: mirror.gitDir, head: null, below: 'wiki/' });
      return {
        report,
        part: { part: 'wiki', outcome: 'read', note: `${plural(report.coverage.commits, 'change')} of its pages` },
      };
    });
  } catch (error) {
    if (!(error instanceof MirrorError)) throw error;
    return { report: null, part: { part: 'wiki', outcome: 'unread', note: error.message } };
  }
}

/** Only the list of its refs says so: what is missing later was there, and is not read. */
async function hasPages(wiki: Mirror): Promise<boolean> {
  try {
    return (await wiki.remoteRefs()).size > 0;
  } catch (error) {
    if (error instanceof MirrorError && error.kind === 'missing') return false;
    throw error;
  }
}

// ---------------------------------------------------------------- beside it

async function readBeside(look: Look): Promise<{
  readonly report: Report;
  readonly parts: readonly PublicationPart[];
}> {
  const { github, present, folder, scanning } = look;
  const downloads = new Downloads(join(folder, 'beside'), { file: scanning.config.limits.documentSize });
  const { texts, parts, skipped } = await shown(look, 'reading issues, releases and artifacts of', () =>
    readBesideGit(github, whereOf(present), downloads),
  );
  const wanted = { path: downloads.root, history: null, files: true, texts, trust: 'base', base: null } as const;
  const report = await scanAsPublic(scanning, wanted);
  const accepted = skipped.map((skip) => ({ ...skip, ...acceptance(skip.path, scanning.config) }));
  return {
    report: {
      ...report,
      complete: report.complete && accepted.every((skip) => skip.accepted === true),
      coverage: { ...report.coverage, skipped: [...report.coverage.skipped, ...accepted] },
    },
    parts,
  };
}

function acceptance(path: string, { acceptNotCovered }: Config): { readonly accepted?: boolean } {
  return acceptNotCovered.some((each) => each.path === path) ? { accepted: true } : {};
}

/** Fail closed: they can be read by GraphQL only, and are not. */
function discussions({ hasDiscussions }: Repository): readonly PublicationPart[] {
  if (!hasDiscussions) return [];
  return [{ part: 'discussions', outcome: 'unread', note: 'this version does not read discussions' }];
}
