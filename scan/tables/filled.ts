/** Whether a cell says something; databases write NULL where it does not. */
export function isFilled(value: string | undefined): value is string {
  if (value === undefined || value === '') return false;
  const text = value.trim();
  return text !== '' && text.toUpperCase() !== 'NULL';
}
