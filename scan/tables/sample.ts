/**
 * A sample of people that two tables can be compared by: the smallest hashes. Whoever is in both tables is in both
 * samples or in neither, as far as the samples reach (Broder, On the resemblance and containment of documents, 1997).
 */

/** Most people of a sample; enough to tell a half from a tenth. */
const most = 32;

export function samplePeople(hashes: Iterable<string>): readonly string[] {
  let smallest: string[] = [];
  for (const each of new Set(hashes)) {
    const last = smallest.at(-1);
    if (smallest.length === most && last !== undefined && each >= last) continue;
    smallest = [...smallest, each].toSorted().slice(0, most);
  }
  return smallest;
}

/** Whether half of the people of the smaller table are in the other one, by what their samples can tell. */
export function sharesPeople(a: readonly string[], b: readonly string[]): boolean {
  const reach = [a, b].flatMap((each) => (each.length === most ? (each.at(-1) ?? []) : [])).toSorted()[0];
  const [seenA, seenB] = [a, b].map((each) => each.filter((hash) => reach === undefined || hash <= reach));
  if (!seenA || !seenB) return false;
  const inB = new Set(seenB);
  const shared = seenA.filter((hash) => inB.has(hash)).length;
  return shared > 0 && shared * 2 >= Math.min(seenA.length, seenB.length);
}
