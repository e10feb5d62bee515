/** What `settings` refers to: policies, repositories and days. A policy that nobody knows would stay as it is without a word. */
import type { Problem, YamlPosition, YamlSource } from '../../rules/authoring.ts';
import { didYouMean, settingsPolicyIds, shownName } from '../../rules/index.ts';
import { isDay, listOf, recordOf } from './any-shape.ts';

type Path = readonly (string | number)[];
type Notice = YamlPosition & { readonly text: string };
type FindGlobMistake = (glob: string) => { readonly reason: string; readonly meant: string | null } | null;

const longestDays = 366;

export function checkSettings(
  { value, placeOf }: YamlSource,
  { findGlobMistake }: { readonly findGlobMistake: FindGlobMistake },
  now: Date,
): { readonly problems: readonly Problem[]; readonly notices: readonly Notice[] } {
  const { policies, exceptions, scope } = recordOf(recordOf(value)['settings']);
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  const refuse = (path: Path, reason: string, remedy = ''): void =>
    void problems.push({ ...placeOf(['settings', ...path]), reason: `settings.${String(path[0])}: ${reason}`, remedy });
  const notice = (path: Path, text: string): void =>
    void notices.push({ ...placeOf(['settings', ...path]), text: `\`settings.exceptions\`: ${text}` });

  const known = (id: unknown, path: Path): void => {
    if (typeof id === 'string' && !ids.has(id)) refuse(path, ...describeUnknown(id));
  };
  // A glob that matches nothing leaves every repository out, or makes an exception of none.
  const matching = (glob: unknown, path: Path): void => {
    const mistake = typeof glob === 'string' ? findGlobMistake(glob) : null;
    if (mistake)
      refuse(path, `the glob "${String(glob)}" ${mistake.reason}, so it matches no repository`, remedyOf(mistake));
  };
  for (const id of Object.keys(recordOf(policies))) known(id, ['policies', id]);
  for (const [index, glob] of listOf(recordOf(scope)['repositories']).entries())
    matching(glob, ['scope', 'repositories', index]);
  for (const [index, exception] of listOf(exceptions).entries()) {
    const { policy, repository, until } = recordOf(exception);
    known(policy, ['exceptions', index, 'policy']);
    matching(repository, ['exceptions', index, 'repository']);
    if (until === undefined) notice(['exceptions', index], 'without `until` this exception never ends');
    if (typeof until !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(until)) continue;
    if (!isDay(until)) refuse(['exceptions', index, 'until'], `there is no day ${until}`);
    else if (daysUntil(until, now) > longestDays)
      notice(
        ['exceptions', index, 'until'],
        `${until} is more than a year away; check sooner whether it is still needed`,
      );
  }
  return { problems, notices };
}

const ids: ReadonlySet<string> = new Set(settingsPolicyIds);

function describeUnknown(id: string): readonly [reason: string, remedy: string] {
  const hint = didYouMean(id, ids);
  const reason = `there is no policy ${shownName(id) ?? 'of this name'}${hint}`;
  return [reason, hint === '' ? 'docs/settings.md lists them' : ''];
}

const remedyOf = ({ meant }: { readonly meant: string | null }): string => (meant === null ? '' : `Write "${meant}"`);

const daysUntil = (day: string, now: Date): number =>
  (Date.parse(`${day}T00:00:00Z`) - now.getTime()) / (24 * 60 * 60 * 1000);
