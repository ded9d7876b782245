import { categoryRoles } from '../../../engine/conversion/compareFeatures';
import { subjects, type Subject } from '../../../engine/conversion/perSubject';
import type { DimensionTest, FeatureTest } from '../../../engine/conversion/testFeatures';
import { defineTable } from '../../../report/table/defineTable';
import type { ConversionContext } from '../ConversionContext';
import { columnWords, nothingOf } from '../words/columnWords';
import { dimensionName, valueName } from '../words/dimensionName';
import { subjectWords } from '../words/names';

/** The test of a dimension as a whole, or of one of its values. */
interface TestRow
  extends
    Pick<DimensionTest, 'dimension' | 'pValue'>,
    Partial<Pick<FeatureTest, 'difference' | 'meanDifference' | 'qValue'>> {
  readonly subject: Subject;
  /** undefined: the whole dimension. */
  readonly test: FeatureTest | undefined;
  readonly cramersV?: number | undefined;
}

/** Tests of the feature differences: a row for each dimension as a whole, then one for each value. */
export const featureTestsTable = defineTable({
  key: 'featureTests',
  excelName: 'Payoff_featureTests',
  emptyText: nothingOf(...categoryRoles.customer),
  rows: ({ result }: ConversionContext) =>
    subjects.flatMap((subject): TestRow[] => {
      const { dimensions = [], values = [] } = result.subjects[subject].tests ?? {};
      return [
        ...dimensions.map((dimension) => ({ ...dimension, subject, test: undefined })),
        ...values.map((test) => ({ ...test, subject, test })),
      ];
    }),
  columns: ({ text, number }) => ({
    subject: text(columnWords.tiersOf, ({ subject }) => subjectWords[subject]),
    dimension: text(columnWords.dimension, ({ dimension }, { prose }) => dimensionName(dimension, prose)),
    value: text(columnWords.value, ({ test }) =>
      test === undefined ? { en: '(all values)', 'zh-CN': '（整个维度）' } : valueName(test),
    ),
    difference: number({ en: 'Difference, by records', 'zh-CN': '差异（按记录）' }, 'rate', 'difference'),
    meanDifference: number(
      { en: 'Difference, each counted once', 'zh-CN': '差异（每个计一次）' },
      'rate',
      'meanDifference',
    ),
    pValue: number({ en: 'p', 'zh-CN': 'p 值' }, 'score', 'pValue'),
    qValue: number({ en: 'q (all tests)', 'zh-CN': 'q 值（全部检验）' }, 'score', 'qValue'),
    cramersV: number({ en: "Cramér's V", 'zh-CN': 'Cramér V' }, 'ratio', 'cramersV'),
  }),
});
