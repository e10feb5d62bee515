/** Marks at the lines of a change, as many as the runner shows of a step. */
import type { Annotation } from '../../report/index.ts';
import { annotateLine, type Level } from '../commands.ts';

/** https://docs.github.com/en/rest/checks/runs says it of the API; the runner shows 10 of each level for a step. */
const mostOfALevel = 10;

const levels: Readonly<Record<Annotation['annotation_level'], Level>> = {
  failure: 'error',
  warning: 'warning',
  notice: 'notice',
};

export function markLines(annotations: readonly Annotation[]): void {
  for (const [level, command] of Object.entries(levels)) {
    const marks = annotations.filter(({ annotation_level: each }) => each === level);
    for (const mark of marks.slice(0, mostOfALevel)) annotateLine(command, mark);
  }
}
