import { modes, type Config, type Mode } from '../model/config.ts';

const day = 86_400_000;

/** The mode that holds now; `since` is when the App came to the repository, null outside the App. */
export function modeAt({ enforce }: Pick<Config, 'enforce'>, since: Date | null, now: Date): Mode {
  const { mode, rollout } = enforce;
  const isBeginning = since !== null && now.getTime() - since.getTime() < rollout.days * day;
  return isBeginning && modes.indexOf(rollout.mode) < modes.indexOf(mode) ? rollout.mode : mode;
}
