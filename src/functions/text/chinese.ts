import { count, list } from './formatFacts';
import type { Sentences } from './sentences';

/** 函数的中文说明：哪个参数有问题，应该怎么填。 */
export const chinese: Sentences = {
  'input.empty': ({ argument }) => `${argument} 里没有数值，请选择含有数字的单元格。`,
  'input.tooManyRows': ({ argument, rows, limit }) =>
    `${argument} 有 ${count(rows)} 行，函数一次最多处理 ${count(limit)} 行。请只选择有数据的行或表格列，或改用“投效分析”任务窗格，它会分批计算。`,
  'input.burst': ({ formula }) =>
    `公式向下填充得太多，Excel 会长时间没有响应。请删除这些副本，只输入一个公式，结果会自动填满整列：${formula}`,
  'input.unreadableText': ({ argument, text, row }) =>
    `${argument} 第 ${count(row)} 行是文本“${text}”，请改为数字，或清空该单元格。`,
  'flag.unreadable': ({ argument, text }) => `${argument} 的值是“${text}”，请填写 TRUE 或 FALSE。`,
  'choice.unknown': ({ argument, text, choices }) =>
    `${argument} 的值是“${text}”，请填写以下之一：${list(choices, '、')}。`,
  'share.outOfRange': ({ argument, share }) =>
    `${argument} 的值是 ${share}，请填写 0 到 1 之间的比例，例如 0.2 或 20%。`,
  'share.unreadable': ({ argument, text }) =>
    `${argument} 的值是“${text}”，请填写 0 到 1 之间的比例，例如 0.2 或 20%。`,
  'row.missing': () => '这一行缺少指标值。',
  'value.missing': () => '这里没有可以排名的数值。',
  'value.cohortMissing': () => '这一行没有分组。',
  'value.cohortTooSmall': () => '所在分组不足两个数值，无法排名。',
  'value.populationTooSmall': () => '可比的数值不足两个，无法排名，请在 values 或 population 中选择整列。',
  'value.outsideRange': () => '该值超出了 population 的范围，请选择包含该值的总体。',
  'value.outsideCohort': () => '该值超出了总体中同组数值的范围。',
  'score.needsPopulation': () =>
    '只有一行数据，无法做归一化。请在 population 中给出整张表，或在 metrics 中选择所有行。',
  'score.populationEmpty': () => 'population 中没有可供比较的数值。',
  'score.populationWidth': ({ population, metrics }) =>
    `population 有 ${population} 列，metrics 有 ${metrics} 列，请为两者选择相同的列。`,
  'score.weightCount': ({ weights, metrics }) =>
    `weights 有 ${weights} 个数，metrics 有 ${metrics} 列，请为每列给出一个权重。`,
  'score.weightsAllZero': () => '所有权重都是 0，请至少给其中一个填上其他数值。',
  'score.weightUnreadable': ({ position, text }) =>
    `第 ${position} 个权重是“${text}”，weights 只能填数字；填 0 表示不计入该列。`,
  'score.methodCount': ({ given, metrics }) =>
    `method 有 ${given} 个，metrics 有 ${metrics} 列，请只给一种方法，或为每列各给一种。`,
  'percentile.needsPopulation': () =>
    '只有一个数值，没有可比的对象。请在 population 中给出整列，或在 values 中选择整列。',
  'percentile.cohortCount': ({ argument, partner, given, wanted }) =>
    `${argument} 有 ${count(given)} 个单元格，${partner} 有 ${count(wanted)} 个，请为两者选择相同的行。`,
  'percentile.cohortsMissing': () =>
    '给出了 population_cohorts，却没有 cohorts，请在 cohorts 中给出每个数值的分组。',
  'percentile.populationCohortsMissing': () =>
    '给出了 population 和 cohorts，却没有 population_cohorts，请给出总体中每个数值的分组。',
  'percentile.populationMissing': () =>
    '给出了 population_cohorts，却没有 population，请补上 population，或去掉 population_cohorts。',
  'tier.needsPopulation': () =>
    '只有一个得分，无法分层。请在 population 中给出全部得分，或在 scores 中选择全部得分。',
  'tier.rankNeedsOwnPopulation': () =>
    'rule 为 "rank" 时，名次在 scores 自身之间计算。请在 scores 中选择全部得分并去掉 population，或改用 "percentile"。',
  'tier.sharesOverlap': ({ high, low }) => `high 为 ${high}，low 为 ${low}，两者之和超过 1，请调小。`,
  'tier.labelCount': ({ given }) =>
    `labels 有 ${given} 个单元格，应为三个，依次对应高、中、低，例如 {"甲","乙","丙"}。`,
  'tier.nameCount': ({ given, wanted }) =>
    `names 有 ${count(given)} 个单元格，scores 有 ${count(wanted)} 个，请为两者选择相同的行。`,
};
