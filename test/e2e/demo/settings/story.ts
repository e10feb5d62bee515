/**
 * The story that `leakwarden demo --settings` tells and the end-to-end test checks: twelve repositories, of which one is
 * made public with a leak in its history, two lose the rule that blocks leaks, and one is put right by people.
 */
import type { Issue, Repository, Ruleset, StandIn } from '../../../github/index.ts';
import { untilIdle } from '../../../support/until.ts';
import type { RunningServer } from '../server.ts';
import type { OnWait } from '../until.ts';
import type { Town } from './town.ts';
import { startWatch, type Happening } from './watch.ts';

export interface Chapter {
  readonly chapter: 'installed' | 'made public' | 'weakened' | 'put right';
  readonly says: string;
  /** What the App had to do, in the order in which it was looked for. */
  readonly happened: readonly Happening[];
  /** What people read then. */
  readonly issues: readonly { readonly number: number; readonly title: string; readonly body: string }[];
}

export interface SettingsCast extends Town {
  readonly github: StandIn;
  readonly server: Pick<RunningServer, 'url'>;
  readonly onWait?: OnWait;
}

export async function* tellSettings(cast: SettingsCast): AsyncGenerator<Chapter> {
  for (const tell of [tellInstalled, tellPublished, tellWeakened, tellPutRight]) yield tell(cast);
}

async function tellInstalled({ server, onWait, ...town }: SettingsCast): Promise<Chapter> {
  const { security, crm, mobile, legacy, website, shop } = town;
  const watch = startWatch(onWait);
  await Promise.all([
    watch.see('crm: one issue says what is to be fixed, in the private place', () => isOpen(postureOf(town, crm))),
    watch.see('shop: the ruleset that requires the check was made', () => requires([...shop.rulesets.values()])),
    watch.see('website: its wiki, which everybody could write to, is off', () => !website.settings.hasWiki),
  ]);
  await untilIdle(server);
  watch.stays('mobile: its deploy key is excepted, with a reason', postureOf(town, mobile) === undefined);
  watch.stays('legacy: nothing, since it is archived', postureOf(town, legacy) === undefined);
  return toChapter('installed', 'the App comes to an organisation of twelve repositories', watch.happened, security);
}

async function tellPublished({ github, server, onWait, ...town }: SettingsCast): Promise<Chapter> {
  const { security, shop, catalog, handbook } = town;
  const before = github.deliveries.length;
  const watch = startWatch(onWait);
  for (const each of [shop, catalog, handbook]) github.setVisibility(each, 'public');
  const isTold = (of: Repository): boolean => publicationsOf(town, of).length > 0;
  await Promise.all([
    watch.see('shop: private again', () => shop.visibility === 'private', 10),
    watch.see('shop: told, in a private place', () => isTold(shop), 60),
    watch.see('catalog: told, and left public: nothing proves the key', () => isTold(catalog), 60),
  ]);
  // GitHub may send an event twice, and the App looks at everything again from time to time.
  for (const each of github.deliveries.slice(before)) if (each.event === 'public') github.redeliver(each);
  await github.idle();
  await untilIdle(server);
  watch.stays('shop: told once', publicationsOf(town, shop).length === 1);
  watch.stays('catalog: told once', publicationsOf(town, catalog).length === 1);
  watch.stays(
    'catalog and handbook: still public',
    [catalog, handbook].every(({ visibility }) => visibility === 'public'),
  );
  watch.stays('handbook: nobody is bothered', publicationsOf(town, handbook).length === 0);
  const says = 'shop, catalog and handbook are made public; the history of shop holds a token that its files do not';
  return toChapter('made public', says, watch.happened, security);
}

async function tellWeakened({ github, onWait, ...town }: SettingsCast): Promise<Chapter> {
  const { security, payments, ledger, maintainer } = town;
  const watch = startWatch(onWait);
  const exclude = ['refs/heads/main'];
  github.updateRuleset(payments, { enforcement: 'disabled' }, maintainer);
  github.updateRuleset(ledger, { conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude } } }, maintainer);
  await Promise.all([
    watch.see('payments: the ruleset is in force again', () => requires([payments])),
    watch.see('ledger: the ruleset holds for the default branch again', () => requires([ledger])),
  ]);
  const says =
    'the ruleset that requires the check is switched off in payments, and made to leave out the default branch in ledger';
  return toChapter('weakened', says, watch.happened, security);
}

async function tellPutRight({ github, onWait, ...town }: SettingsCast): Promise<Chapter> {
  const { security, crm, outsider } = town;
  const ticks = (): number => postureOf(town, crm)?.body?.match(/^- \[x\] /gm)?.length ?? 0;
  const watch = startWatch(onWait);
  await github.changeSettings(crm, { keys: [] });
  await watch.see('crm: the box of the deploy key ticks itself', () => ticks() === 1);
  github.grant(crm, outsider, 'read');
  await watch.see(
    'crm: so does the other one, and the issue closes',
    () => ticks() === 2 && !isOpen(postureOf(town, crm)),
  );
  const comments = [...security.comments.values()].filter(({ issue }) => issue === postureOf(town, crm));
  watch.stays('crm: without a comment', comments.length === 0);
  return toChapter(
    'put right',
    'people delete the deploy key of crm, and lower the role of oscar',
    watch.happened,
    security,
  );
}

function toChapter(
  chapter: Chapter['chapter'],
  says: string,
  happened: readonly Happening[],
  { issues }: Repository,
): Chapter {
  const shown = [...issues.values()].map(({ number, title, body }) => ({ number, title, body: body ?? '' }));
  return { chapter, says, happened, issues: shown };
}

const isOpen = (issue: Issue | undefined): boolean => issue?.state === 'open';

/** The issue about its settings. */
function postureOf({ security }: Pick<Town, 'security'>, { id }: Repository): Issue | undefined {
  const marker = `<!-- leakwarden:posture=repository:${id} -->`;
  return [...security.issues.values()].find(({ body }) => body?.startsWith(marker));
}

/** Issues about its having been made public, wherever they stand. */
function publicationsOf(
  { security, ...town }: Pick<Town, 'security' | 'shop' | 'catalog' | 'handbook'>,
  of: Repository,
) {
  const places = [security, town.shop, town.catalog, town.handbook];
  const marker = `<!-- leakwarden:publication=${of.id}`;
  return places.flatMap(({ issues }) => [...issues.values()].filter(({ body }) => body?.startsWith(marker)));
}

/** One of them is in force for the default branch. */
function requires(rulesets: readonly Ruleset[]): boolean {
  return rulesets.some(({ content: { name, enforcement, conditions } }) => {
    const { include = [], exclude = [] } = conditions['ref_name'] ?? {};
    return (
      name === 'leakwarden' && enforcement === 'active' && include.includes('~DEFAULT_BRANCH') && exclude.length === 0
    );
  });
}
