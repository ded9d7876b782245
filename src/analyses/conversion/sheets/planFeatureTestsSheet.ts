import type { FeatureTests } from '../../../engine/conversion/testFeatures';
import type { Locale } from '../../../engine/recipe/types';
import { planListSheet } from '../../../report/layout/listSheet';
import { numberFormats } from '../../../report/layout/numberFormats';
import { palette } from '../../../report/palette';
import type { SheetPlan } from '../../../report/plan';
import { fillTemplate } from '../../../report/text/fillTemplate';
import { dimensionName, valueName } from '../featureNames';
import type { ReportContext } from '../ReportContext';
import { sheetName } from '../sheetNames';
import { listTexts } from '../texts/listTexts';
import { sheetTexts } from '../texts/sheetTexts';
import { summaryTexts } from '../texts/summaryTexts';

interface TestRow {
  readonly unit: string;
  readonly dimension: string;
  readonly value: string;
  readonly difference: number;
  readonly meanDifference: number;
  readonly pValue: number;
  readonly qValue: number;
  readonly cramersV: number;
}

/** Tests of the feature differences: a row for each dimension as a whole, then one for each value. */
export function planFeatureTestsSheet({ result, locale }: ReportContext): SheetPlan {
  const texts = listTexts[locale];
  const rows = [
    ...testRows(result.subjects.customer.tests, texts.kindCustomer, texts.wholeDimension),
    ...testRows(result.subjects.product.tests, texts.kindProduct, texts.wholeDimension),
  ];
  const number = (header: string, numberFormat: string, value: (row: TestRow) => number) => ({
    header,
    values: rows.map(value),
    numberFormat,
  });
  return planListSheet({
    role: 'featureTests',
    name: sheetName('featureTests', locale),
    tabColor: palette.context,
    title: sheetTexts[locale].featureTestsTitle,
    note: testsNote(result, locale),
    back: summaryTexts[locale].back,
    tableName: 'Payoff_featureTests',
    columns: [
      { header: texts.unit, values: rows.map(({ unit }) => unit) },
      { header: texts.dimension, values: rows.map(({ dimension }) => dimensionName(dimension, locale)) },
      { header: texts.value, values: rows.map(({ value }) => value) },
      number(texts.difference, numberFormats.rate, ({ difference }) => difference),
      number(texts.meanDifference, numberFormats.rate, ({ meanDifference }) => meanDifference),
      number(texts.pValue, numberFormats.probability, ({ pValue }) => pValue),
      number(texts.qValue, numberFormats.probability, ({ qValue }) => qValue),
      number(texts.cramersV, numberFormats.ratio, ({ cramersV }) => cramersV),
    ],
    rowCount: rows.length,
    emptyText: texts.empty,
    frozenColumns: 3,
  });
}

/** How the tests were made: by dealing the groups anew, or, with many groups, from the variance of dealing them. */
function testsNote({ subjects: { customer, product } }: ReportContext['result'], locale: Locale): string {
  const texts = sheetTexts[locale];
  const tests = [customer.tests, product.tests];
  const permutations = tests.find((test) => test?.permutations !== undefined)?.permutations;
  const byTail = tests.some((test) => test?.method === 'normalTail');
  return [
    permutations === undefined ? undefined : fillTemplate(locale, texts.featureTestsNote, { permutations }),
    byTail ? texts.featureTestsTailNote : undefined,
    texts.featureTestsCauseNote,
  ]
    .filter((note) => note !== undefined)
    .join(locale === 'zh-CN' ? '' : ' ');
}

function testRows(tests: FeatureTests | undefined, unit: string, whole: string): TestRow[] {
  if (tests === undefined) return [];
  return [
    ...tests.dimensions.map(({ dimension, pValue, cramersV }) => ({
      unit,
      dimension,
      value: whole,
      difference: NaN,
      meanDifference: NaN,
      pValue,
      qValue: NaN,
      cramersV: cramersV ?? NaN,
    })),
    ...tests.values.map((test) => ({
      unit,
      dimension: test.dimension,
      value: valueName(test),
      difference: test.difference,
      meanDifference: test.meanDifference,
      pValue: test.pValue,
      qValue: test.qValue,
      cramersV: NaN,
    })),
  ];
}
