/**
 * Which commits excuse what they hold: of the default branch, as what is there was judged when it came. No other branch
 * does, whatever it requires: it may have been made with the leak in it, or by somebody who passes by, and a pull
 * request that is green against it can be pointed at the default branch a moment later. Pure.
 *
 * @param tip of the default branch; null: there is none
 */
export function excusingCommits(tip: string | null): readonly string[] {
  return tip === null ? [] : [tip];
}
