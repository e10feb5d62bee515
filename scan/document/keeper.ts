/** Which hits of one document, or of one part of one, are kept. */
import { mostPlaces, type FindingLimit, type Standing } from '../match/finding-limit.ts';
import type { HitContext } from '../match/hit.ts';
import type { Hit } from '../model/hit.ts';
import { entryKey } from '../values/fingerprint.ts';

type JudgedHit = Pick<
  Hit,
  | 'rule'
  | 'value'
  | 'confidence'
  | 'provenance'
  | 'inline'
  | 'domainAllow'
  | 'fingerprint'
  | 'lineFingerprint'
  | 'formerly'
>;

interface KeptValue {
  places: number;
  confidence: number;
  /** Places that are left out. */
  more: number;
  /** Why its places are excused: a finding is only where all of them are. */
  readonly excuses: Set<string>;
}

export class Keeper {
  readonly #context: HitContext;
  readonly #limit: FindingLimit;
  readonly #values = new Map<string, KeptValue>();

  constructor(context: HitContext, limit: FindingLimit) {
    [this.#context, this.#limit] = [context, limit];
  }

  /** It only informs, and there is no room for it: nothing more need be known of it. */
  isSpare({ rule, value, provenance }: Pick<JudgedHit, 'rule' | 'value' | 'provenance'>): boolean {
    if (this.#context.counts(provenance) || this.#limit.hasRoom(rule, value, 'informs')) return false;
    this.#limit.leaveOut();
    return true;
  }

  takes(hit: JudgedHit): boolean {
    const key = keyOf(hit);
    const excuse = this.#excuseOf(hit);
    const known = this.#values.get(key);
    if (known && known.places >= mostPlaces && hit.confidence <= known.confidence && known.excuses.has(excuse)) {
      known.more++;
      return false;
    }
    const standing = this.#standingOf(hit, excuse);
    if (!this.#limit.takes(hit.rule, hit.value, standing)) {
      if (standing === 'informs') this.#limit.leaveOut();
      else this.#limit.exceed(hit.rule, hit.provenance);
      return false;
    }
    const kept = known ?? { places: 0, confidence: 0, more: 0, excuses: new Set() };
    kept.places++;
    kept.confidence = Math.max(kept.confidence, hit.confidence);
    kept.excuses.add(excuse);
    if (!known) this.#values.set(key, kept);
    return true;
  }

  /** The first hit of each value says how many of its places are left out. */
  withCounts<T extends JudgedHit>(hits: readonly T[]): readonly T[] {
    const left = new Map([...this.#values].filter(([, { more }]) => more > 0));
    if (left.size === 0) return hits;
    return hits.map((hit) => {
      const kept = left.get(keyOf(hit));
      left.delete(keyOf(hit));
      return kept ? { ...hit, more: kept.more } : hit;
    });
  }

  #standingOf({ provenance }: JudgedHit, excuse: string): Standing {
    if (!this.#context.counts(provenance)) return 'informs';
    return excuse === '' ? 'counts' : 'excused';
  }

  /** Empty where nothing excuses this place. */
  #excuseOf({ rule, inline, domainAllow, fingerprint, lineFingerprint, formerly }: JudgedHit): string {
    const { baseline, matcher } = this.#context;
    const id = matcher.rules[rule]?.id ?? '';
    return [
      ...(inline && inline.reason !== '' ? [inline.foreign ? 'foreign' : 'inline'] : []),
      ...(domainAllow === null ? [] : [`domain ${domainAllow}`]),
      ...(baseline.has(entryKey(id, fingerprint)) ? ['value'] : []),
      ...(baseline.has(entryKey(id, formerly ?? lineFingerprint)) ? ['line'] : []),
    ].join(', ');
  }
}

function keyOf({ rule, value }: JudgedHit): string {
  return `${rule}:${value}`;
}
