import { count, list } from './formatFacts';
import type { Sentences } from './sentences';

/** 函数的中文说明：哪个参数有问题，应该怎么填。 */
export const chinese: Sentences = {
  'input.empty': ({ argument }) => `${argument} 里没有数值，请选择含有数字的单元格。`,
  'input.tooManyRows': ({ argument, rows, limit }) =>
    `${argument} 有 ${count(rows)} 行，函数一次最多处理 ${count(limit)} 行。请只选择有数据的行或表格列，或改用“投效分析”任务窗格，它会分批计算。`,
  'input.burst': ({ formula }) =>
    `公式向下填充得太多，Excel 会长时间没有响应。请在表格以外的空白处只输入一个公式，结果会自动填满各行，然后删除这些副本：${formula}`,
  'input.rowsShifted': ({ argument, row, partner, partnerRow }) =>
    `${argument} 从第 ${count(row)} 行开始，${partner} 从第 ${count(partnerRow)} 行开始，会整体错位。请为两者选择相同的行。`,
  'input.percentAmongNumbers': ({ argument, text, row, number, otherArgument, otherRow }) =>
    `${argument} 第 ${count(row)} 行是“${text}”（即小数），${otherArgument} 第 ${count(otherRow)} 行的同一指标却是 ${number}，单位不一致，请统一后再算。`,
  'input.unreadableText': ({ argument, text, row }) =>
    `${argument} 第 ${count(row)} 行是文本“${text}”，请改为数字，或清空该单元格。`,
  'flag.unreadable': ({ argument, text }) => `${argument} 的值是“${text}”，请填写 TRUE 或 FALSE。`,
  'choice.unknown': ({ argument, text, choices }) =>
    `${argument} 的值是“${text}”，请填写以下之一：${list(choices, '、')}。`,
  'share.outOfRange': ({ argument, share }) =>
    `${argument} 的值是 ${share}，请填写 0 到 1 之间的比例，例如 0.2 或 20%。`,
  'number.unreadable': ({ argument, text }) =>
    `${argument} 的值是“${text}”，请填写数字：比例（例如 0.2 或 20%），rule 为 "cuts" 时填评分。`,
  'reference.broken': () =>
    'population 里是保存的参照，但选得不完整或多选了单元格。请从参照的第一个单元格到最后一个单元格，不多不少地选中。',
  'reference.hasNoCohorts': () => '保存的参照不含分组。请去掉 cohorts，或给出完整的总体及其分组。',
  'reference.severalMetrics': ({ given }) =>
    `保存的参照含有 ${count(given)} 个指标，请只为这些数值所属的那一个指标保存参照。`,
  'row.missing': () => '这一行缺少指标值。',
  'value.missing': () => '这里没有可以排名的数值。',
  'value.cohortMissing': () => '这一行没有分组。',
  'value.cohortTooSmall': () => '所在分组不足两个数值，无法排名。',
  'value.populationTooSmall': () => '可比的数值不足两个，无法排名，请在 values 或 population 中选择整列。',
  'value.outsideRange': () => '该值超出了 population 的范围，请选择包含该值的总体。',
  'value.outsideCohort': () => '该值超出了总体中同组数值的范围。',
  'score.needsPopulation': () =>
    '只有一行数据，无法做归一化。请在 population 中给出整张表，或在 metrics 中选择所有行。',
  'score.populationTooSmall': ({ column }) =>
    `第 ${column} 列可供比较的数值不足两个，请在 population 或 metrics 中选择整张表。`,
  'score.populationIsText': ({ text }) =>
    `population 里是文本（“${text}”），没有数值。它是第四个参数：用来比较的行，列数与 metrics 相同。`,
  'score.populationWidth': ({ population, metrics }) =>
    `population 有 ${population} 列，metrics 有 ${metrics} 列，请为两者选择相同的列。`,
  'score.weightCount': ({ weights, metrics }) =>
    `weights 有 ${weights} 个数，metrics 有 ${metrics} 列，请为每列给出一个权重。`,
  'score.weightsAllZero': () => '所有权重都是 0，请至少给其中一个填上其他数值。',
  'score.weightUnreadable': ({ position, text }) =>
    `第 ${position} 个权重是“${text}”，weights 只能填数字；填 0 表示不计入该列。`,
  'score.wordCount': ({ argument, given, metrics }) =>
    `${argument} 有 ${given} 个，metrics 有 ${metrics} 列，请只给一个，或为每列各给一个。`,
  'score.headerCount': ({ given, metrics }) =>
    `headers 有 ${given} 个单元格，metrics 有 ${metrics} 列，请选择每列的表头。`,
  'score.headersUnused': () => 'headers 用于各指标贡献的表头，请把 explain 设为 TRUE，或去掉 headers。',
  'percentile.needsPopulation': () =>
    '只有一个数值，没有可比的对象。请在 population 中给出整列，或在 values 中选择整列。',
  'percentile.populationIsText': ({ text }) =>
    `population 里是文本（“${text}”），没有数值。是不是想填第三个参数 cohorts？请让 population 留空，即连写两个逗号。`,
  'percentile.cohortCount': ({ argument, partner, given, wanted }) =>
    `${argument} 有 ${count(given)} 个单元格，${partner} 有 ${count(wanted)} 个，请为两者选择相同的行。`,
  'percentile.cohortsMissing': () =>
    '给出了 population_cohorts，却没有 cohorts，请在 cohorts 中给出每个数值的分组。',
  'percentile.populationCohortsMissing': () =>
    '给出了 population 和 cohorts，却没有 population_cohorts，请给出总体中每个数值的分组。',
  'percentile.populationMissing': () =>
    '给出了 population_cohorts，却没有 population，请补上 population，或去掉 population_cohorts。',
  'tier.needsPopulation': () =>
    '只有一个评分，无法分层。请在 population 中给出全部评分，或在 scores 中选择全部评分。',
  'tier.rankNeedsOwnPopulation': () =>
    'rule 为 "rank" 时，名次在 scores 自身之间计算。请在 scores 中选择全部评分并去掉 population，或改用 "percentile"。',
  'tier.sharesOverlap': ({ high, low }) => `high 为 ${high}，low 为 ${low}，两者之和超过 1，请调小。`,
  'tier.populationIsText': ({ text }) =>
    `population 里是文本（“${text}”），没有数值。可能想填第七个参数 names，或第五个参数 labels。`,
  'tier.populationTooSmall': () => '可供分层的评分不足两个，请在 scores 或 population 中选择全部评分。',
  'tier.cutsNeedNoPopulation': () =>
    'rule 为 "cuts" 时，high 和 low 就是评分界线，不需要 population。请去掉 population，或改用其他规则。',
  'tier.cutsMissing': () => 'rule 为 "cuts" 时，请在 high 中从高到低给出各层的起点评分，或给出 low。',
  'tier.cutsRise': ({ cut, next }) => `界线应从高到低排列（low 最后），但 ${cut} 之后是 ${next}。`,
  'tier.lowCount': ({ given }) =>
    `low 有 ${given} 个单元格，只能填一个数；更多层的比例或界线请写在 high 中。`,
  'tier.sharesTooLarge': ({ high, low }) =>
    `high 的比例 ${list(high, '、')} 与 low 的 ${low} 之和超过 1，请调小。`,
  'tier.shareZero': ({ position }) =>
    `high 的第 ${position} 个比例是 0 或空白，请只选有内容的单元格，或填写大于 0 的比例。`,
  'tier.labelBlank': ({ position }) => `第 ${position} 个标签是空白或 0，请填写文本；需要零时填 "0"。`,
  'tier.labelCount': ({ given, tiers }) =>
    `labels 有 ${given} 个单元格，共有 ${tiers} 层，请从高到低为每层各给一个标签。`,
  'tier.nameCount': ({ given, wanted }) =>
    `names 有 ${count(given)} 个单元格，scores 有 ${count(wanted)} 个，请为两者选择相同的行。`,
};
