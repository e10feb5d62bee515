import { describe, expect, test } from 'vitest';
import { cleanReport, format, report } from './fixture.ts';

const json = (each = report): Record<string, unknown> =>
  JSON.parse(format('breach-json', each)) as Record<string, unknown>;

describe('the breach view', () => {
  test('counts people by kind of data and by country, and those of no country', () => {
    expect(json()).toMatchObject({
      people: report.summary.subjects,
      data: [
        { identifier: 'email', people: 1089 },
        { identifier: 'health', people: 550 },
      ],
      countries: [
        { country: 'DE', people: 700 },
        { country: 'FR', people: 200 },
      ],
      countryUnknown: 200,
    });
  });

  test('tells since when, and that the scan is what it knows of the present', () => {
    const { timeline } = json() as { timeline: { date: string; what: string }[] };
    expect(timeline[0]).toMatchObject({ what: 'first commit' });
    expect(timeline.at(-1)).toMatchObject({ what: 'scanned' });
    expect(timeline.map(({ date }) => date)).toEqual(timeline.map(({ date }) => date).toSorted());
  });

  test('says what is missing, and that secrets stood beside', () => {
    expect(json()).toMatchObject({ complete: false, secrets: 1 });
    expect(format('breach')).toMatch(/1 secret was found there as well/);
  });

  test('of made-up people there is nothing to notify', () => {
    const made = {
      ...report,
      leaks: report.leaks.map((leak) => ({ ...leak, provenance: 'synthetic' as const })),
    };
    expect(json(made)).toMatchObject({ data: [], datasets: [] });
    expect(format('breach', cleanReport)).toContain('No data of people whose data may be real was found.');
  });

  test('counts records, names the special categories, and what stands outside of tables', () => {
    const counted = report.leaks.filter(({ kind, subjects }) => kind !== 'secret' && subjects > 0);
    const rows = counted.flatMap(({ datasets }) => datasets.map((index) => report.datasets[index]?.rows ?? 0));
    const loose = counted.flatMap(({ findings }) => findings);
    const view = json() as { records: number; specialCategories: string[]; outsideTables: { values: number }[] };
    expect(view.records).toBe(rows.reduce((sum, each) => sum + each, 0));
    expect(view.specialCategories).toEqual(['health']);
    expect(view.outsideTables.reduce((sum, { values }) => sum + values, 0)).toBe(loose.length);
    expect(format('breach')).toContain('| where | people | records | data |');
  });

  test('names countries in words', () => {
    expect(format('breach')).toContain('| Germany (DE) | 700 |');
  });
});
