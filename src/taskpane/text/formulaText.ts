import type { Vocabulary } from '../../report/text/Words';

/** Texts of the formula builder and of freezing. */
export const formulaText = {
  'formula.title': { en: 'Insert a function', 'zh-CN': '插入函数' },
  'formula.function': { en: 'Function', 'zh-CN': '函数' },
  'formula.function.COMPOSITE_SCORE': {
    en: 'Composite score: several measures in one number',
    'zh-CN': '综合评分：把几项指标合成一个数',
  },
  'formula.function.PERCENTILE_COHORT': {
    en: 'Percentile: where each value stands in its group',
    'zh-CN': '百分位：每个数值在同组中的位置',
  },
  'formula.function.VALUE_TIER': {
    en: 'Value tier: High, Mid or Low for each score',
    'zh-CN': '价值分层：把每个评分归入高、中、低',
  },
  'formula.input': { en: 'Cells to use', 'zh-CN': '使用的单元格' },
  'formula.input.hint': {
    en: 'Select them in the sheet, without the header, then take them over.',
    'zh-CN': '在工作表中选中数据（不含表头），再点击“使用所选”。',
  },
  'formula.population': { en: 'Compare with (optional)', 'zh-CN': '比较范围（可选）' },
  'formula.population.hint': {
    en: 'The rows that minimum, maximum and ranks are taken from. Left empty: the cells above.',
    'zh-CN': '最小值、最大值和名次取自这些行；留空则取上面的单元格。',
  },
  'formula.cohorts': { en: 'Groups (optional)', 'zh-CN': '分组（可选）' },
  'formula.cohorts.hint': {
    en: 'One group name a value; each value is then ranked within its group.',
    'zh-CN': '每个数值对应一个组名，数值只在本组内排名。',
  },
  'formula.populationCohorts': { en: 'Groups of the cells compared with', 'zh-CN': '比较范围的分组' },
  'formula.populationCohorts.hint': {
    en: 'One group name for each of those values, in the same order.',
    'zh-CN': '比较范围内每个数值对应一个组名，顺序一致。',
  },
  'formula.take': { en: 'Use the selection', 'zh-CN': '使用所选' },
  'formula.takeFor': { en: 'Use the selection for: {field}', 'zh-CN': '使用所选单元格：{field}' },
  'formula.clear': { en: 'Clear', 'zh-CN': '清除' },
  'formula.nothing': { en: 'Nothing chosen yet', 'zh-CN': '尚未选择' },
  'formula.method': { en: 'Method', 'zh-CN': '方法' },
  'formula.method.inc': { en: 'PERCENTRANK.INC', 'zh-CN': 'PERCENTRANK.INC' },
  'formula.method.exc': { en: 'PERCENTRANK.EXC', 'zh-CN': 'PERCENTRANK.EXC' },
  'formula.method.mean': { en: 'Mid-rank', 'zh-CN': '平均名次' },
  'formula.method.weak': { en: 'Share at or below', 'zh-CN': '不高于该值的占比' },
  'formula.metric': { en: 'Column {number}', 'zh-CN': '第 {number} 列' },
  'formula.metric.weight': { en: 'Weight: {measure}', 'zh-CN': '权重：{measure}' },
  'formula.metric.direction': { en: 'Good values: {measure}', 'zh-CN': '方向：{measure}' },
  'formula.metric.direction.higher': { en: 'High values are good', 'zh-CN': '越高越好' },
  'formula.metric.direction.lower': { en: 'Low values are good', 'zh-CN': '越低越好' },
  'formula.metric.method': { en: 'Method: {measure}', 'zh-CN': '方法：{measure}' },
  'formula.explain': { en: 'Show what each column contributes', 'zh-CN': '显示每列的贡献' },
  'formula.outside': { en: 'Values beyond the compared range', 'zh-CN': '超出比较范围的数值' },
  'formula.outside.usual': { en: 'As the method does', 'zh-CN': '由方法决定' },
  'formula.outside.error': { en: '#N/A', 'zh-CN': '#N/A' },
  'formula.outside.clamp': { en: 'The rank of the end', 'zh-CN': '取端点的排名' },
  'formula.ignoreZeros': { en: 'Treat 0 as missing', 'zh-CN': '把 0 视为缺失' },
  'formula.rule': { en: 'Tier rule', 'zh-CN': '分层规则' },
  'formula.rule.percentile': { en: 'Equal scores share a tier', 'zh-CN': '同分归入同一层' },
  'formula.rule.rank': { en: 'Exactly the share', 'zh-CN': '严格按比例' },
  'formula.rule.cuts': { en: 'Fixed scores', 'zh-CN': '固定分数线' },
  'formula.rule.hint': {
    en: 'The conversion analysis takes exactly the share and orders equal scores by name: choose it and the names to get its tiers.',
    'zh-CN': '转化分析严格按比例取数，同分按名称排序；选择该规则并给出名称，即可得到相同的分层。',
  },
  'formula.names': { en: 'Names (optional)', 'zh-CN': '名称（可选）' },
  'formula.names.hint': {
    en: 'One name a score: equal scores at a cut are ordered by it.',
    'zh-CN': '每个评分对应一个名称，分界处同分时按名称排序。',
  },
  'formula.high': { en: 'High tier, or several from the highest down', 'zh-CN': '高层，或从高到低的多层' },
  'formula.high.shares': {
    en: 'Shares, such as 20% or 25%, 25%, 25%.',
    'zh-CN': '比例，例如 20%，或 25%, 25%, 25%。',
  },
  'formula.high.cuts': {
    en: 'The scores at which tiers start, such as 90, 80, 70.',
    'zh-CN': '各层的起点评分，例如 90, 80, 70。',
  },
  'formula.low': { en: 'Low tier', 'zh-CN': '低层' },
  'formula.low.shares': {
    en: 'Its share. Left empty beside one share: 20%. Beside several: the last tier is what they leave.',
    'zh-CN': '低层的比例。高层只有一个比例时，留空为 20%；有多个时，留空则最后一层为其余部分。',
  },
  'formula.low.cuts': {
    en: 'The score up to which it reaches. Left empty: what lies below all others.',
    'zh-CN': '低层的最高评分；留空则为低于所有分数线的部分。',
  },
  'formula.labels': { en: 'Labels', 'zh-CN': '标签' },
  'formula.labels.hint': { en: 'One a tier, from the highest down.', 'zh-CN': '每层一个，从高到低。' },
  'formula.labels.usual': { en: 'High, Mid, Low', 'zh-CN': '高、中、低' },
  'formula.says': { en: 'What it computes', 'zh-CN': '计算内容' },
  'formula.says.score': {
    en: 'One score a row: {metrics}. Compared with {population}.',
    'zh-CN': '每行一个评分：{metrics}。比较范围：{population}。',
  },
  'formula.says.metric': { en: '{measure} {weight:rate0}', 'zh-CN': '{measure} {weight:rate0}' },
  'formula.says.lower': {
    en: '{measure} {weight:rate0}, low is good',
    'zh-CN': '{measure} {weight:rate0}（越低越好）',
  },
  'formula.says.rank': {
    en: 'The rank of each value from 0 to 1 among {population}.',
    'zh-CN': '每个数值在{population}中的排名，从 0 到 1。',
  },
  'formula.says.rankInGroups': {
    en: 'The rank of each value from 0 to 1 within its group of {population}.',
    'zh-CN': '每个数值在{population}的同组中的排名，从 0 到 1。',
  },
  'formula.says.percentile': {
    en: 'Tiers by percentiles of {population}: equal scores share a tier.',
    'zh-CN': '按{population}的百分位分层，同分归入同一层。',
  },
  'formula.says.ranks': {
    en: 'Tiers of exactly these shares of {population}; names order equal scores.',
    'zh-CN': '在{population}中严格按比例分层，同分按名称排序。',
  },
  'formula.says.cuts': {
    en: 'Tiers by fixed scores, whoever else is there.',
    'zh-CN': '按固定分数线分层，与其他评分无关。',
  },
  'formula.says.ownCells': { en: 'the cells themselves', 'zh-CN': '所选单元格' },
  'formula.says.inTable': {
    en: 'The formula stands in each row of the table {table}.',
    'zh-CN': '公式写入表格 {table} 的每一行。',
  },
  'formula.target': { en: 'Cell for the result', 'zh-CN': '结果单元格' },
  'formula.target.hint': {
    en: 'The result spills down from here; the cells below must be empty.',
    'zh-CN': '结果从这里向下溢出，下方单元格必须为空。',
  },
  'formula.target.hintInTable': {
    en: 'Every row of the table gets its own result in this column.',
    'zh-CN': '表格每一行的结果写在这一列中。',
  },
  'formula.preview': { en: 'First results', 'zh-CN': '前几个结果' },
  'formula.preview.none': {
    en: 'Choose the cells to see the first results.',
    'zh-CN': '选择单元格后，这里显示前几个结果。',
  },
  'formula.formula': { en: 'Formula', 'zh-CN': '公式' },
  'formula.insert': { en: 'Insert', 'zh-CN': '插入' },
  'formula.reference': { en: 'Save a reference', 'zh-CN': '保存参照' },
  'formula.reference.hint': {
    en: 'Writes the values of the cells to use, or percentiles of more than 101, into free cells with their mean and standard deviation. Choose them under “Compare with” later, for new rows, when the table is not there any more.',
    'zh-CN':
      '把所用单元格的数值（超过 101 个时为百分位）连同均值和标准差写入空白单元格。以后原表不在时，可在“比较范围”中选择它来给新的行计算。',
  },
  'formula.reference.source': { en: 'Source', 'zh-CN': '来源' },
  'formula.reference.date': { en: 'Date', 'zh-CN': '日期' },
  'formula.reference.count': { en: 'Values', 'zh-CN': '个数' },
  'formula.reference.mean': { en: 'Mean', 'zh-CN': '均值' },
  'formula.reference.deviation': { en: 'Standard deviation', 'zh-CN': '标准差' },
  'formula.referenceSaved': { en: 'The reference stands in {address}.', 'zh-CN': '参照已写入 {address}。' },
  'formula.inserted': { en: 'The formula stands in {address}.', 'zh-CN': '公式已写入 {address}。' },
  'freeze.title': { en: 'Freeze to values', 'zh-CN': '转为数值' },
  'freeze.text': {
    en: 'Payoff formulas become their results. People without the add-in then see the numbers instead of #NAME?. Other formulas stay as they are. Ctrl+Z takes it back.',
    'zh-CN':
      '把投效分析的公式替换成计算结果。没有安装加载项的同事看到的将是数字，而不是 #NAME?。其他公式保持不变，可用 Ctrl+Z 撤销。',
  },
  'freeze.scope': { en: 'Where', 'zh-CN': '范围' },
  'freeze.scope.selection': { en: 'In the selected cells', 'zh-CN': '所选单元格' },
  'freeze.scope.sheet': { en: 'In this sheet', 'zh-CN': '当前工作表' },
  'freeze.scope.workbook': { en: 'In the whole workbook', 'zh-CN': '整个工作簿' },
  'freeze.go': { en: 'Freeze', 'zh-CN': '转为数值' },
  'freeze.done': {
    en: '{count:count} {count:formula|formulas} turned into values.',
    'zh-CN': '已将 {count:count} 个公式转为数值。',
  },
  'freeze.none': {
    en: 'There is no Payoff formula there. Nothing was changed.',
    'zh-CN': '这里没有投效分析的公式，没有做任何改动。',
  },
} satisfies Vocabulary;
