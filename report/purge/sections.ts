/** The story of a purge in sections: what to do before, the rewrite, what it does not reach, everybody's clones, the proof. */
import { plural } from '../words.ts';
import { quote } from '../shell.ts';
import { replacement } from './callbacks.ts';
import { cloneLines, noteLines, planRewriteLines, proofLines, pushLine } from './script.ts';
import { objectsOf, repositoryOf, type PurgePlan } from './types.ts';
import {
  aboutForks,
  beforeRewrite,
  whatItNeeds,
  whoHasClones,
  whomToAsk,
  whyAsk,
  whyPurge,
  type WriteLink,
} from './words.ts';

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  /** For a shell; none where there is nothing to type. */
  readonly commands: readonly string[];
}

/** How the text at hand is written: our own words come as they are, what is of others through `other`. */
export interface Voice {
  readonly link: WriteLink;
  readonly other: (text: string) => string;
  readonly code: (text: string) => string;
}

const pathsShown = 20;

/** Nothing of a section that has nothing to say. */
export function sectionsOf(plan: PurgePlan, voice: Voice): Section[] {
  const rewrite = planRewriteLines(plan);
  const sections = [
    missingSection(plan),
    removedSection(plan, voice),
    beforeSection(plan, voice, rewrite.length > 0),
    ...(rewrite.length > 0 ? [rewriteSection(plan, voice, rewrite), pushSection(plan)] : []),
    unreachedSection(plan, voice, rewrite.length > 0),
    ...(rewrite.length > 0 ? [clonesSection(plan), proofSection(plan, voice)] : []),
  ];
  return sections.filter(({ lines, commands }) => lines.length + commands.length > 0);
}

function missingSection({ missing }: PurgePlan): Section {
  return { title: 'This plan is incomplete', lines: missing, commands: [] };
}

function removedSection({ blobs, texts, names, loose, beside }: PurgePlan, { other, code }: Voice): Section {
  const [whole, partly] = [blobs.filter(({ spans }) => spans === null), blobs.filter(({ spans }) => spans !== null)];
  const messages = (type: 'commit' | 'tag'): number => texts.filter((text) => text.type === type).length;
  return {
    title: 'What is removed',
    lines: [
      ...(partly.length > 0
        ? [
            `${versions(partly.length)} kept without the value, which becomes ${code(replacement)}: ${pathsOf(partly, other)}`,
          ]
        : []),
      ...(whole.length > 0 ? [`${versions(whole.length)} removed as a whole: ${pathsOf(whole, other)}`] : []),
      ...(whole.some(({ inHead }) => inHead)
        ? ['Some of these are current files and are removed there too: copy first what has to stay']
        : []),
      ...(messages('commit') > 0 ? [`Messages or author lines of ${plural(messages('commit'), 'commit')}`] : []),
      ...(messages('tag') > 0 ? [`Messages or tagger lines of ${plural(messages('tag'), 'annotated tag')}`] : []),
      ...(names.length > 0
        ? [`${plural(names.length, 'file name')}: the files keep their content as removed/0 and so on`]
        : []),
      ...(loose.length > 0
        ? [
            `Refs that name a file or folder without a commit, deleted: ${loose.map(({ ref }) => other(ref)).join(', ')}`,
          ]
        : []),
      ...(beside.refNames.length > 0
        ? [
            `Delete by hand in purge.git before you push (git for-each-ref shows them), because their own names contain it: ${beside.refNames.map(other).join(', ')}`,
          ]
        : []),
      ...(beside.files.length > 0
        ? [`Correct by hand, because they are on this disk and in no commit: ${beside.files.map(other).join(', ')}`]
        : []),
    ],
    commands: [],
  };
}

function versions(count: number): string {
  return `${plural(count, 'version')} of files ${count === 1 ? 'is' : 'are'}`;
}

function pathsOf(blobs: PurgePlan['blobs'], other: Voice['other']): string {
  const paths = [...new Set(blobs.flatMap((blob) => blob.paths))];
  const more = paths.length > pathsShown ? ` and ${paths.length - pathsShown} more paths` : '';
  return paths.slice(0, pathsShown).map(other).join(', ') + more;
}

function beforeSection({ leaks }: PurgePlan, { link }: Voice, rewrites: boolean): Section {
  const isSecret = leaks.some(({ kind }) => kind === 'secret');
  const isOfPeople = leaks.some(({ kind }) => kind !== 'secret' && kind !== 'exposure');
  return {
    title: 'Before',
    lines: [
      ...(isSecret
        ? ['Revoke the secret first: whoever read it can use it until then, and no purge changes that']
        : []),
      ...(isOfPeople ? ['Tell the person responsible for data protection: deadlines may be running'] : []),
      ...(rewrites
        ? [
            whyPurge(isSecret && !isOfPeople),
            'Nobody pushes from now on until everybody has a new clone',
            beforeRewrite,
            whatItNeeds(link),
          ]
        : []),
    ],
    commands: [],
  };
}

function rewriteSection(plan: PurgePlan, { code }: Voice, rewrite: readonly string[]): Section {
  const { commits, signedCommits, signedTags, notes, hasStash } = plan.beside;
  const signed = signedCommits + signedTags;
  return {
    title: 'Rewrite',
    lines: [
      `In an empty folder; ${code('--format sh=purge.sh')} writes the same as one script`,
      'Later commits get new ids; merges, tags and tags of tags go along',
      ...(signed > 0
        ? [
            `${plural(signedCommits, 'signed commit')} of ${commits} and ${plural(signedTags, 'signed tag')} lose their signature, those before the leak too, so that ids change from the first of them on: sign again what has to be`,
          ]
        : []),
      ...(notes.length > 0
        ? [
            'Notes are brought to the new commits; their old versions stay in the history of the notes, without the leak',
          ]
        : []),
      ...(hasStash
        ? ['The stash of this clone is in no other: see the last section, for it is not pushed to any server']
        : []),
      'before-purge.git still holds the leak: delete it when the proof below holds',
    ],
    commands: [...cloneLines(plan), ...rewrite, ...noteLines(plan), ...proofLines(plan)],
  };
}

function pushSection({ repository }: PurgePlan): Section {
  return repository.origin === null
    ? {
        title: 'Publish',
        lines: ['This repository was cloned from nowhere: go on with a clone of purge.git, and delete the old one'],
        commands: [],
      }
    : {
        title: 'Publish',
        lines: ['Keep filter-repo/first-changed-commits: GitHub Support asks for what it names'],
        commands: [pushLine(repository.origin)],
      };
}

function unreachedSection(plan: PurgePlan, { link, other }: Voice, rewrites: boolean): Section {
  const { origin } = plan.repository;
  const { pulls, modules, lfs, texts } = plan.beside;
  const server = origin === null ? null : serverOf(origin);
  const onServer = rewrites && server !== null;
  return {
    title: 'What the rewrite does not reach',
    lines: [
      ...(onServer
        ? [whyAsk(whomToAsk(server, link)), ...supportRequest(plan, server), aboutForks(null, 'their owners')]
        : []),
      ...(pulls.length > 0
        ? [`Pull requests whose refs are here: ${pulls.map((number) => `#${number}`).join(', ')}`]
        : []),
      ...(onServer
        ? [
            'Open pull requests: close them, for merging one brings the old commits back',
            'Releases and their assets, also those that are immutable: delete the release, and make it again without',
            'Artifacts, logs and caches of Actions, packages, Pages, the wiki: delete what was made from these commits',
          ]
        : []),
      ...(lfs.length > 0
        ? [
            `Git LFS: the pointers go, the objects stay on the server until its administrators delete them: ${lfs.join(', ')}`,
          ]
        : []),
      ...(modules.length > 0
        ? [`Submodules are repositories of their own, with a plan of their own: ${modules.map(other).join(', ')}`]
        : []),
      ...(texts.length > 0
        ? [`Texts that stand in no commit, to be edited where they are: ${texts.map(other).join(', ')}`]
        : []),
    ],
    commands: onServer
      ? ['cat filter-repo/first-changed-commits', "grep -c '^refs/pull/.*/head$' filter-repo/changed-refs"]
      : [],
  };
}

function serverOf(origin: string): string | null {
  const host = URL.parse(origin)?.hostname ?? /@([\w.-]+):/.exec(origin)?.[1];
  return host ? `https://${host}` : null;
}

/** What its form asks for: https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository */
function supportRequest({ repository }: PurgePlan, server: string): string[] {
  const name = repositoryOf(repository.origin ?? '');
  if (name === null) return [];
  return [
    `What to write, with what the two commands below print: “Sensitive data was removed from ${server}/${name} by rewriting its history with git filter-repo. First Changed Commit(s): … Affected pull requests: … Please dereference or delete these pull requests, run a garbage collection and remove cached views.”`,
  ];
}

function clonesSection({ beside }: PurgePlan): Section {
  return {
    title: 'Everybody with a clone',
    lines: [
      whoHasClones,
      'Whoever cannot: fetch, put own branches on the new history with rebase --onto, never merge, and then',
      ...(beside.hasStash ? ['Stashes hold old commits: apply what is needed, then drop them (git stash clear)'] : []),
    ],
    commands: [
      "git fetch --prune --prune-tags --force origin '+refs/heads/*:refs/remotes/origin/*' '+refs/tags/*:refs/tags/*'",
      'git reflog expire --expire=now --expire-unreachable=now --all',
      'git gc --prune=now',
    ],
  };
}

function proofSection(plan: PurgePlan, { code }: Voice): Section {
  const name = repositoryOf(plan.repository.origin ?? '');
  const objects = objectsOf(plan).length;
  return {
    title: 'Proof',
    lines: [
      `Keep this plan (${code('--format json=plan.json')}): it names ${plural(objects, 'object')} that must not be found any more`,
      'And scan again: what was replaced by its place may stand elsewhere in another form',
    ],
    commands: [
      'leakwarden purge verify purge.git --plan plan.json',
      ...(name === null
        ? []
        : [`GITHUB_TOKEN=… leakwarden purge verify purge.git --plan plan.json --repository ${quote(name)}`]),
      'leakwarden scan purge.git --history-only',
    ],
  };
}
