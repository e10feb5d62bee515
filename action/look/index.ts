/** One way of looking for each kind of event. */
import type { RunTask } from '../event.ts';
import type { RunFindings } from '../run-findings.ts';
import type { Run } from '../run-context.ts';
import { lookAtChange } from './change.ts';
import { lookAtRelease } from './release.ts';
import { lookAtTexts } from './texts.ts';
import { lookAtEverything } from './whole.ts';

export function look(run: Run, task: Exclude<RunTask, { kind: 'nothing' }>): Promise<RunFindings> {
  switch (task.kind) {
    case 'change':
      return lookAtChange(run, task);
    case 'whole':
      return lookAtEverything(run, task.head);
    case 'release':
      return lookAtRelease(run, task.id);
    case 'texts':
      return lookAtTexts(run, task.texts);
  }
}
