/** What goes wrong between GitHub and the App. */
import type { StandIn } from '../../github/index.ts';
import type { Dice } from './dice.ts';

/** Milliseconds for which lists do not show what is new; GitHub's are that late. */
const lag = 5_000;

export function stir(github: StandIn, dice: Dice): void {
  github.hideNew({ issues: lag, comments: lag, checks: lag });
  const always = { times: Infinity };
  // Writes that happen and of which nobody hears: what makes things twice.
  github.faults.add({
    ...always,
    method: 'POST',
    path: /\/(?:issues|comments|check-runs)$/,
    chance: 0.2,
    answer: 'drop-answer',
  });
  github.faults.add({ ...always, method: 'PATCH', chance: 0.05, answer: 'drop-answer' });
  github.faults.add({ ...always, chance: 0.01, answer: { status: 502, body: { message: 'Server Error' } } });
  github.faults.add({ ...always, chance: 0.01, answer: 'drop-request' });
  github.faults.add({ ...always, chance: 0.005, answer: 'secondary-limit' });
  // A tenth is lost, a fifth comes twice, and all of them out of order.
  github.setWeather(() => {
    if (dice.happens(0.1)) return [];
    const late = (): number => dice.below(2_000);
    return dice.happens(0.2) ? [late(), late()] : [late()];
  });
}

/** New things stay hidden: only what fails at random ends. */
export function calm(github: StandIn): void {
  github.faults.clear();
  github.setWeather(() => [0]);
}
