/** Numbers and names as facts show them. */

/** `1 deploy key`, `2 deploy keys`. */
export const count = (many: number, one: string, more = `${one}s`): string => `${many} ${many === 1 ? one : more}`;

/** The first five by name: `ada, bob and 3 more`. */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown} and ${names.length - mostNames} more` : shown;
}

const mostNames = 5;
