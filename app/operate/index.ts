/**
 * What an operator can ask of a running server, or of its store when none runs. One map for the socket and the command
 * line: the embedded store belongs to one process, so that a second one has to ask the first.
 */
import { auditLog, type AuditQuery } from './audit.ts';
import { backup, type BackupOrder } from './backup.ts';
import { breachView, type BreachQuery } from './breach.ts';
import type { OperateContext, ReadContext } from './context.ts';
import { decideLeaks, undoLeaks, type LeaksOrder, type LeaksUndo } from './decide-leaks.ts';
import { listedLeaks, type LeakQuery } from './leaks.ts';
import { floor, type FloorOrder } from './floor.ts';
import { undo, type UndoOrder } from './undo.ts';
import { override, type OverrideOrder } from './override.ts';

export interface Operations {
  readonly leaks: LeakQuery;
  readonly 'decide-leaks': LeaksOrder;
  readonly 'undo-leaks': LeaksUndo;
  readonly breach: BreachQuery;
  readonly audit: AuditQuery;
  readonly override: OverrideOrder;
  readonly floor: FloorOrder;
  readonly undo: UndoOrder;
  readonly backup: BackupOrder;
}

export type OperationName = keyof Operations;

type Answers<Name extends OperationName, Context> = {
  readonly [Each in Name]: (context: Context, input: Operations[Each]) => Promise<unknown>;
};

const ofStore = { leaks: listedLeaks, breach: breachView, audit: auditLog, floor } satisfies Answers<
  'leaks' | 'breach' | 'audit' | 'floor',
  ReadContext
>;

const operations: Answers<OperationName, OperateContext> = {
  ...ofStore,
  'decide-leaks': decideLeaks,
  'undo-leaks': undoLeaks,
  override,
  undo,
  backup,
};

export function isOperation(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}

/** Of the store alone; null: it needs the App. */
export function operateStore<Name extends OperationName>(
  context: ReadContext,
  name: Name,
  input: Operations[Name],
): Promise<unknown> | null {
  const answers: Partial<Answers<OperationName, ReadContext>> = ofStore;
  return answers[name]?.(context, input) ?? null;
}

export function operate<Name extends OperationName>(
  context: OperateContext,
  name: Name,
  input: Operations[Name],
): Promise<unknown> {
  return operations[name](context, input);
}
