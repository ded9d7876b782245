import { subjects, type PerSubject } from '../../../engine/conversion/perSubject';
import { palette } from '../../../report/palette';
import { listSheet } from '../../../report/sheet/listSheet';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { evidenceTables } from '../tables/evidenceTables';
import { featureTestsTable } from '../tables/featureTestsTable';
import { perOutcome } from '../words/perOutcome';

const names: PerSubject<{ readonly name: Words; readonly title: Words }> = {
  customer: {
    name: { en: 'Customer evidence', 'zh-CN': '客户依据' },
    title: { en: 'How far the customer rates can be trusted', 'zh-CN': '客户调用率有多可信' },
  },
  product: {
    name: { en: 'Product evidence', 'zh-CN': '产品依据' },
    title: { en: 'How far the product rates can be trusted', 'zh-CN': '产品转化率有多可信' },
  },
};

export const evidenceSheets = subjects.map((subject) =>
  listSheet<ConversionContext>({
    role: evidenceTables[subject].key,
    ...names[subject],
    tabColor: palette.context,
    note: ({ result, prose }) => {
      const { prior } = result.subjects[subject].evidence;
      return prior === undefined
        ? prose.say({
            en: 'Bounds take customers (of a customer its products) as the unit; Wilson intervals treat the records as independent. The rates differ no more than chance allows, so there is no shrunken rate.',
            'zh-CN':
              '上下限以客户为单位（客户自身以其产品为单位），Wilson 区间把记录视为独立。各调用率的差异未超出偶然范围，因此没有收缩调用率。',
          })
        : prose.say(
            {
              en: 'Bounds take customers (of a customer its products) as the unit; Wilson intervals treat the records as independent. Shrunken rates pull a rate toward the overall rate, the more so the fewer records it rests on (beta-binomial with alpha {alpha:score}, beta {beta:score}).',
              'zh-CN':
                '上下限以客户为单位（客户自身以其产品为单位），Wilson 区间把记录视为独立。收缩调用率按记录多少向总体靠拢，记录越少靠拢越多（贝塔-二项分布，α = {alpha:score}，β = {beta:score}）。',
            },
            { alpha: prior.alpha, beta: prior.beta },
          );
    },
    table: evidenceTables[subject],
    frozenColumns: 2,
  }),
);

export const featureTestsSheet = listSheet<ConversionContext>({
  role: 'featureTests',
  name: { en: 'Tests of differences', 'zh-CN': '差异检验' },
  tabColor: palette.context,
  title: {
    en: 'Which differences between the tiers are more than chance',
    'zh-CN': '层级之间的哪些差异超出偶然',
  },
  note: testsNote,
  table: featureTestsTable,
  frozenColumns: 3,
});

/** How the tests were made: by dealing the groups anew, or, with many groups, from the variance of dealing them. */
function testsNote({ result, prose }: ConversionContext): string {
  const tests = subjects.map((subject) => result.subjects[subject].tests);
  const permutations = tests.find((test) => test?.permutations !== undefined)?.permutations;
  const dealt: Words = {
    en: 'What is tested is the difference that counts each customer or product once, by the share among its own records: dealt to the tiers anew {permutations:count} times, two-sided.',
    'zh-CN':
      '检验的是每个客户或产品只计一次的差异（取其自身记录中的占比）：整体置换 {permutations:count} 次，双侧检验。',
  };
  const byTail: Words = {
    en: 'With very many customers, the tail of a normal distribution with the variance of such deals is used instead.',
    'zh-CN': '客户很多时，以同方差正态分布的尾部概率代替置换。',
  };
  const noCause: Words = perOutcome(
    {
      en: 'q is the false discovery rate over all values (Benjamini-Hochberg). Feedback and intent are results of the test, not causes.',
      'zh-CN': 'q 为全部检验的错误发现率（Benjamini-Hochberg）。反馈结果与接入意向是测试的结果而非原因。',
    },
    {
      en: 'q is the false discovery rate over all values (Benjamini-Hochberg). Feedback and intent are results of the process, not causes.',
      'zh-CN': 'q 为全部检验的错误发现率（Benjamini-Hochberg）。反馈结果与接入意向是跟进过程的结果而非原因。',
    },
  );
  return prose.paragraph([
    ...(permutations === undefined ? [] : [prose.say(dealt, { permutations })]),
    ...(tests.some((test) => test?.method === 'normalTail') ? [prose.say(byTail)] : []),
    prose.say(noCause),
  ]);
}
