/** What may be printed of the name of a column: a header of others may be a row of values that was taken for one. */

const longest = 60;

export function shownName(name: string, index: number): string {
  return isPlain(name) ? name.trim().slice(0, longest) : `column ${index + 1}`;
}

/** Words, as names of columns are: no address, no long number, no long run of letters and digits. */
function isPlain(name: string): boolean {
  return (
    /\p{L}/u.test(name) &&
    !/[@\\]|:\/\/|\d{5}/.test(name) &&
    !/[\p{L}\d]{30}/u.test(name) &&
    !/(?=[A-Za-z\d]*\d)(?=[A-Za-z\d]*[A-Za-z])[A-Za-z\d]{12}/.test(name)
  );
}
