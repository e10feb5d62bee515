/**
 * Whether what goes there is painted: on a terminal only, so that files and pipes stay plain also where `CI` is set;
 * `NO_COLOR` (no-color.org) and `FORCE_COLOR` (force-color.org) decide otherwise.
 */
export function isColored(output: { readonly isTTY?: boolean }, environment = process.env): boolean {
  if (environment['NO_COLOR']) return false;
  if (environment['FORCE_COLOR']) return environment['FORCE_COLOR'] !== '0';
  return output.isTTY ?? false;
}
