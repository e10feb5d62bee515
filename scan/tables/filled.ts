/** How missing values are written by Python, pandas, R, Ruby and databases; `nan` in small is a first name. */
const nothing: ReadonlySet<string> = new Set(['NaN', 'NaT', 'None', 'nil', '<NA>', '\\N', 'undefined']);

/** Whether a cell says something; databases write NULL where it does not. */
export function isFilled(value: string | undefined): value is string {
  if (value === undefined || value === '') return false;
  const text = value.trim();
  return text !== '' && text.toUpperCase() !== 'NULL' && !nothing.has(text);
}
