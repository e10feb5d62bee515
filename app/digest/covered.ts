/** Whose repositories have a digest: there single leaks ring for nobody, unless they are critical. */
import { toGlobTest } from '../../rules/index.ts';
import type { Config } from '../../scan/index.ts';
import type { DigestOrder } from './types.ts';

interface Named {
  readonly owner: string;
  readonly name: string;
}

export function toDigestTest({ repositories }: DigestOrder): (repository: Named) => boolean {
  const test = toGlobTest(repositories, { nocase: true });
  return ({ owner, name }) => test(`${owner}/${name}`);
}

export function hasDigest(digests: readonly DigestOrder[], repository: Named): boolean {
  return digests.some((order) => toDigestTest(order)(repository));
}

/** The same configuration, with nobody who is assigned to issues or mentioned in them. */
export function withoutRinging(config: Config): Config {
  return { ...config, report: { ...config.report, assignees: [], team: null } };
}
