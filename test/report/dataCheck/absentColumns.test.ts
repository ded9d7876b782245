import { conversionInput } from '../../../src/engine/conversion/input';
import { mismatchInput } from '../../../src/engine/mismatch/input';
import { conversionJson } from '../../../src/analyses/conversion/conversionJson';
import { rolesOfSection } from '../../../src/analyses/conversion/sentences/sections';
import { absentColumns, nameAbsentColumns } from '../../../src/report/dataCheck/absentColumns';
import type { ReportPlan } from '../../../src/report/plan';
import { proseIn } from '../../../src/report/text/proseIn';
import { roleTexts } from '../../../src/report/text/roleTexts';
import { reportOf, sheetOf, textsOf } from '../../analyses/conversion/reportOf';
import { makeReport } from '../../analyses/mismatch/makeReport';

const records = [
  ['Customer', 'Product', 'Called'],
  ...Array.from({ length: 40 }, (_, row) => [`C${row % 9}`, `P${row % 3}`, row % 4 === 0 ? 'yes' : 'no']),
];
const customers = {
  headers: ['customer_id', 'investment_priority_score', 'total_sales_amount'],
  rows: Array.from({ length: 40 }, (_, row) => [`C${row}`, (row * 7) % 40, (row * 13) % 40]),
};
const locales = ['en', 'zh-CN'] as const;

/** Sheets that say that the table has no column for a role, apart from the one that lists all findings. */
function sheetsThatMiss(plan: ReportPlan, role: keyof typeof roleTexts): string[] {
  const name = roleTexts[role][plan.locale];
  const quoted = plan.locale === 'en' ? `"${name}"` : `“${name}”`;
  const opening = plan.locale === 'en' ? /^No column for / : /^没有“/;
  return plan.sheets
    .filter(({ role: sheet }) => sheet !== 'dataCheck')
    .filter((sheet) => noticesOn(sheet).some((text) => opening.test(text) && text.includes(quoted)))
    .map(({ role: sheet }) => sheet);
}

function noticesOn(sheet: ReportPlan['sheets'][number]): string[] {
  return [
    ...textsOf(sheet),
    ...sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block.emptyText] : [])),
  ];
}

describe('columns that a table does not have', () => {
  it('are said once for each thing that is lost, in both languages', () => {
    const { check } = reportOf(records, 'en');
    const roles = ['intent', 'customer_type', 'sample_size', 'customer'];
    expect(absentColumns({ check, prose: proseIn('en') }, roles)).toEqual([
      'No column for "Intent" and "Customer type": not compared between the tiers.',
      'No column for "Sample size": no mean sample size.',
    ]);
    expect(absentColumns({ check, prose: proseIn('zh-CN') }, ['intent'])).toEqual([
      '没有“接入意向”列：不比较高低价值层在这方面的差异。',
    ]);
  });

  it.each(locales)(
    'are announced in the part of the conversion report that would use them (%s)',
    (locale) => {
      const { plan, check, result, recipe } = reportOf(records, locale);
      const absent = check.notices.filter(({ code }) => code === 'roleNotThere').map(({ role }) => role!);
      expect(absent.length).toBeGreaterThan(15);
      for (const role of absent) {
        expect([role, sheetsThatMiss(plan, role as keyof typeof roleTexts)]).toEqual([
          role,
          expect.arrayContaining(['report']),
        ]);
      }
      const lines = textsOf(sheetOf(plan, 'report'));
      expect(lines.filter((text) => /^No column for |^没有“/.test(text))).toHaveLength(
        new Set(lines.filter((text) => /^No column for |^没有“/.test(text))).size,
      );
      expect(sheetsThatMiss(plan, 'salesperson')).toEqual(
        expect.arrayContaining(['customerFeatures', 'teams', 'featureTests']),
      );
      expect(sheetsThatMiss(plan, 'reject_reason')).toContain('tiers');
      expect(sheetsThatMiss(plan, 'apply_date')).toContain('funnel');
      const names = nameAbsentColumns({ check, prose: proseIn(locale) })!;
      expect(textsOf(sheetOf(plan, 'summary')).some((text) => text.includes(names))).toBe(true);
      expect(plan.overview.cautions.at(-1)!.text).toContain(names);
      expect(plan.overview.cautions.at(-1)!.link.sheetRole).toBe('dataCheck');
      const json = conversionJson(result, check, recipe, '1') as { input: { notices: { role?: string }[] } };
      expect(json.input.notices.map(({ role }) => role)).toEqual(expect.arrayContaining(absent));
    },
  );

  it('have one place each in the conversion report', () => {
    const placed = Object.values(rolesOfSection).flat();
    const optional = conversionInput.roles.filter(({ lost }) => lost !== undefined).map(({ role }) => role);
    expect([...placed].sort()).toEqual([...optional].sort());
  });

  it.each(locales)('are announced where the mismatch report would speak of them (%s)', (locale) => {
    const { plan, check } = makeReport(customers, locale);
    const absent = check.notices.filter(({ code }) => code === 'roleNotThere').map(({ role }) => role!);
    const metrics = mismatchInput.roles.filter(({ group }) => group === 'metrics').map(({ role }) => role);
    const parts = absent.filter((role) => !metrics.includes(role));
    expect(parts.length).toBeGreaterThan(7);
    for (const role of parts) {
      expect([role, sheetsThatMiss(plan, role as keyof typeof roleTexts)]).not.toEqual([role, []]);
    }
    expect(plan.overview.cautions.length).toBeGreaterThanOrEqual(absent.length - 3);
  });

  it('are not spoken of where there are none', () => {
    const whole = [
      ['Customer', 'Product', 'Called', 'Salesperson'],
      ...records.slice(1).map((row, index) => [...row, `S${index % 4}`]),
    ];
    expect(sheetsThatMiss(reportOf(whole, 'en').plan, 'salesperson')).toEqual([]);
  });
});
