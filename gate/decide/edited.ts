/** Whether a comment says what its author said: whoever may write may change the comments of others. */
import { readEdits, type Comment, type GitHub } from '../../github/index.ts';
import type { Refusal } from '../../report/index.ts';
import { ifTold } from './told.ts';

type Doubt = Extract<Refusal, 'edited' | 'unknown-edit'>;

/** Why a comment does nothing; those that are missing are as they were written. By the id of the comment. */
export async function findEdited(github: GitHub, comments: readonly Comment[]): Promise<ReadonlyMap<number, Doubt>> {
  const edited = (await ifTold(() => readEdits(github, comments))) ?? new Map<number, boolean>();
  const doubts = new Map<number, Doubt>();
  for (const { id, createdAt, updatedAt } of comments) {
    if (edited.get(id) || updatedAt.getTime() !== createdAt.getTime()) doubts.set(id, 'edited');
    else if (!edited.has(id)) doubts.set(id, 'unknown-edit');
  }
  return doubts;
}
