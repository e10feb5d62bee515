/** Which scanner finds secrets that were planted, and which cries wolf: `script/bench --planted`. */
import { parseArgs } from 'node:util';
import { checkOutHead } from './make/git.ts';
import { makePlantedRepository } from './make/planted.ts';
import { isInHead } from './make/plants/index.ts';
import { formatGrades, type Row } from './print/grades.ts';
import { grade, type Expectation } from './run/grade.ts';
import { runScan, type ScanJob } from './run/scan.ts';
import { withFolders } from './run/scratch.ts';
import { findTools, type Subject, type Tool } from './run/tools.ts';

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: 'leakwarden' }, timeout: { type: 'string', default: '600' } },
});

await withFolders(async (makeFolder) => {
  const history = makeFolder('history');
  const files = makeFolder('files');
  const reports = makeFolder('reports');
  const planted = makePlantedRepository(history, options.seed);
  checkOutHead(history, files, reports);
  const job = { reports, timeoutSeconds: Number(options.timeout) };

  console.log(
    `## ${planted.plants.length} planted secrets, ${planted.negatives.length} files without (seed \`${options.seed}\`)`,
  );
  console.log(`\n### History\n\n${await compare('history', planted, { ...job, target: history })}`);
  const inHead = { ...planted, plants: planted.plants.filter(({ place }) => isInHead(place)) };
  console.log(`\n### Files of HEAD\n\n${await compare('files', inHead, { ...job, target: files })}`);
});

async function compare(
  subject: Subject,
  expected: Expectation,
  job: Omit<ScanJob, 'tool' | 'subject'>,
): Promise<string> {
  const rows: Row[] = [];
  const tools = findTools().filter(({ commands, read }) => commands[subject] && read);
  for (const tool of tools) rows.push(...(await toRows({ ...job, tool, subject }, expected)));
  return formatGrades(rows, expected);
}

/** One row, or two where the scanner itself tells what matters from what does not. */
async function toRows(job: ScanJob, expected: Expectation): Promise<Row[]> {
  const { name, version } = job.tool;
  const hits = (await runScan(job))?.hits;
  if (!hits) return [{ name, version, grade: explainMissing(job.tool) }];
  const failing = hits.filter(({ fails }) => fails);
  const row = { name, version, grade: grade(hits, expected) };
  return failing.length === hits.length
    ? [row]
    : [row, { ...row, name: `${name}, failing only`, grade: grade(failing, expected) }];
}

function explainMissing({ program }: Tool): string {
  return program === null ? 'not installed' : 'no report';
}
