/** Task lists that people tick and we rewrite. */

export interface ChecklistItem {
  /** A few words, the same in every version of the text: a tick is carried over by it. */
  readonly title: string;
  /** Verified by us; what people tick is theirs. */
  readonly done: boolean;
  /** Markdown: the first continues the line, the others stand below. */
  readonly lines: readonly string[];
}

export function taskLines(tasks: readonly ChecklistItem[]): string[] {
  return tasks.flatMap(({ title, done, lines }) => {
    const [first = '', ...rest] = lines;
    return [
      `- [${done ? 'x' : ' '}] **${title}.**${first === '' ? '' : ` ${first}`}`,
      ...rest.map((line) => (line === '' ? '' : `  ${line}`)),
    ];
  });
}

const task = /^- \[([ xX])\] \*\*([^*]+)\*\*/;

/** What people have ticked stays ticked when the text around it is written anew. */
export function keepTicks(body: string, present: string): string {
  const ticked = new Set(
    present.split(/\r?\n/).flatMap((line) => {
      const [, mark, title] = task.exec(line) ?? [];
      return mark !== undefined && mark !== ' ' && title !== undefined ? [title] : [];
    }),
  );
  return body
    .split('\n')
    .map((line) => (ticked.has(task.exec(line)?.[2] ?? '') ? line.replace('- [ ]', '- [x]') : line))
    .join('\n');
}
