/** What Git does before it starts a hook: it goes to a folder and sets variables. */
export async function startedBy<T>(
  folder: string,
  variables: Readonly<Record<string, string>>,
  run: () => Promise<T>,
): Promise<T> {
  const [before, environment] = [process.cwd(), { ...process.env }];
  process.chdir(folder);
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    process.chdir(before);
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, environment);
  }
}
