/** Rows of a table of people that are nobody: sums below it, and labels that say what their columns say. */
import { normaliseName } from '../../rules/index.ts';
import type { TableContext, TypedColumn } from '../model/table.ts';
import { rulesNamed } from './columns/facts.ts';

type Row = readonly string[];

/** In languages of Europe and Asia; what may also be a name needs a row that says nothing else. */
const sum =
  /^(?:grand |sub|sub-|sous-)?(?:total|totals|totaal|totale|totali|totaux|totales|totais|tot\.|summe|gesamt|gesamtsumme|zwischensumme|suma|soma|somme|itogo|итого|всего|合计|总计|小计|合計|小計|総計|합계|총계|toplam|celkem|spolu|razem|lącznie|łącznie|összesen|yhteensä|ukupno|skupaj|סה"כ|المجموع|σύνολο|รวม)(?![\p{L}\p{N}])/iu;
/** An address, or digits enough for a number of anybody. */
const identifying = /@|\d(?:[ ().+/-]{0,3}\d){6}/;

export function isSum(row: Row): boolean {
  const first = row.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return first.length < 60 && sum.test(first) && !row.some((cell) => identifying.test(cell));
}

/** Of the cells that say something. */
const mostLabels = 0.5;

/** Translations, forms and schemas: half of the typed cells are names of columns themselves. */
export function isOfLabels(
  row: Row,
  columns: readonly TypedColumn[],
  { fields }: Pick<TableContext, 'fields'>,
): boolean {
  const filled = columns.filter(({ index, identifier }) => identifier !== 'other' && (row[index] ?? '').trim() !== '');
  const labels = filled.filter(({ index }) => {
    const cell = row[index] ?? '';
    return cell.length < 60 && rulesNamed(normaliseName(cell), fields).length > 0;
  });
  return labels.length >= 2 && labels.length >= filled.length * mostLabels;
}
