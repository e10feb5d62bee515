/** Is the merge really refused while the check is red? Found out, stored, and mended where configuration asks for it. */
import { checkName } from '../../gate/index.ts';
import { ensureRuleset, isProblem, readRequiredCheck, type RequiredCheck } from '../../github/index.ts';
import type { JobContext } from '../job-context.ts';
import type { Job } from '../queue/index.ts';
import { loadConfiguration } from '../repository/configuration.ts';
import { openRepository, type RepositoryAccess } from '../repository/open.ts';
import { setBlocking } from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'require-check': InRepository;
  }
}

export async function requireCheck(context: JobContext, job: Job<'require-check'>): Promise<void> {
  const access = await openRepository(context, job);
  if (!access) return;
  const configuration = await loadConfiguration(context, access);
  const wants = configuration.config?.enforce.require ?? false;
  const before = await look(context, access);
  const isEnough = before.required === 'yes' && before.pinned === 'yes';
  const facts = wants && !isEnough ? await require(context, access, before) : before;
  await setBlocking(context.db, access.row.id, facts, context.now());
  await context.queue.send({ kind: 'write-summary', installation: job.installation });
}

function look({ settings }: JobContext, { github, where, present }: RepositoryAccess): Promise<RequiredCheck> {
  return readRequiredCheck(github, where, { branch: present.defaultBranch, appId: settings.appId, name: checkName });
}

async function require(context: JobContext, access: RepositoryAccess, before: RequiredCheck): Promise<RequiredCheck> {
  try {
    await ensureRuleset(access.github, access.where, { name: checkName, appId: context.settings.appId });
    return await look(context, access);
  } catch (error) {
    if (!isProblem(error, 'forbidden', 'not-found')) throw error;
    const why =
      error.reason === 'plan' ? 'the plan has no rulesets' : 'needs the containment permission (administration: write)';
    return { ...before, note: `${before.note}; enforce.require is set and could not be done: ${why}` };
  }
}
