/** What a column of statistics is called: some tools name columns by numbers, and say in a label what they hold. */
export function columnTitle(name: string, label: string): string {
  return label !== '' && /^[a-z]{0,4}_?\d+[a-z]?(?:_\d+)*$/i.test(name) ? label : name;
}
