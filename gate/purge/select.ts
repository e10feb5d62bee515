/** Which leaks of a report are meant. Pure. */
import { referenceOf } from '../../report/index.ts';
import type { Leak, Report } from '../../rules/index.ts';
import { fingerprintsOf, idsOf } from '../../scan/index.ts';

export interface LeakWishes {
  /** Ids or references, as reports and issues of the Action show them. */
  readonly leaks: readonly string[];
  readonly fingerprints: readonly string[];
}

export interface MeantLeaks {
  readonly leaks: readonly Leak[];
  /** What was asked for and is not there. */
  readonly unknown: readonly string[];
}

/** Without a wish the one leak there is; of several none. */
export function findMeantLeaks(report: Report, { leaks, fingerprints }: LeakWishes): MeantLeaks {
  if (leaks.length + fingerprints.length === 0)
    return { leaks: report.leaks.length === 1 ? report.leaks : [], unknown: [] };
  const namesOf = (leak: Leak): string[] => {
    const ids = [leak.id, ...idsOf(report, leak)];
    return [...ids, ...ids.map(referenceOf).map((reference) => reference.toLowerCase())];
  };
  const wanted = new Set(leaks.map((name) => name.toLowerCase()));
  const prints = (leak: Leak): string[] => [
    ...fingerprintsOf(report, leak),
    ...leak.datasets.flatMap((index) => report.datasets[index]?.fingerprint ?? []),
  ];
  const isMeant = (leak: Leak): boolean =>
    namesOf(leak).some((name) => wanted.has(name)) || prints(leak).some((each) => fingerprints.includes(each));
  const meant = report.leaks.filter(isMeant);
  const known = new Set(meant.flatMap((leak) => [...namesOf(leak), ...prints(leak)]));
  return {
    leaks: meant,
    unknown: [
      ...leaks.filter((name) => !known.has(name.toLowerCase())),
      ...fingerprints.filter((each) => !known.has(each)),
    ],
  };
}
