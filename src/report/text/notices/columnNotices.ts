import type { Vocabulary } from '../Words';

/** Sentences about the cells of a column. */
export const columnNotices = {
  errorValues: {
    en: '"{header}": {count:count} {count:cell holds an error value|cells hold error values} ({values}), read as missing.',
    'zh-CN': '“{header}”有 {count:count} 个单元格是错误值（{values}），按缺失处理。',
  },
  unreadableNumbers: {
    en: '"{header}": {count:count} {count:cell is|cells are} no number and read as missing: {values}.',
    'zh-CN': '“{header}”有 {count:count} 个单元格不是数字，按缺失处理：{values}。',
  },
  mixedDecimals: {
    en: '"{header}": {count:count} {count:cell uses|cells use} the other decimal sign than the rest and {count:is|are} not read: {values}. Which sign is the decimal sign?',
    'zh-CN':
      '“{header}”有 {count:count} 个单元格的小数点与其余不同，未读取：{values}。请说明哪个符号是小数点。',
  },
  assumedDecimal: {
    en: '"{header}": {values} can be read two ways; "{thousands}" is taken for thousands and "{decimal}" for decimals. Is that right?',
    'zh-CN':
      '“{header}”中的 {values} 有两种读法，目前把“{thousands}”当作千位分隔、“{decimal}”当作小数点，对吗？',
  },
  mixedCurrencies: {
    en: '"{header}" holds several currencies ({currencies}), which are added up as if they were one.',
    'zh-CN': '“{header}”含有多种货币（{currencies}），目前直接相加，未换算。',
  },
  mixedTimeUnits: {
    en: '"{header}" holds several units of time ({units}); {count:count} {count:cell is|cells are} not read. Bring the column to one unit.',
    'zh-CN': '“{header}”含有多种时间单位（{units}），{count:count} 个单元格未读取。请统一单位。',
  },
  percentAmongNumbers: {
    en: '"{header}": {count:count} {count:cell is a percentage|cells are percentages} among plain numbers and not read: {values}.',
    'zh-CN': '“{header}”以普通数字为主，有 {count:count} 个百分数未读取：{values}。',
  },
  sentinel: {
    en: '"{header}": {value} stands in {count:count} {count:cell|cells}. It looks like a code for "not known" but is used as a number.',
    'zh-CN': '“{header}”有 {count:count} 个单元格是 {value}，像是“未知”的代码，但仍按数字使用。',
  },
  mixedRatioUnits: {
    en: '"{header}" holds fractions ({low:count} cells) and percent points ({high:count} cells). The {count:count} few are not read until you say what they are.',
    'zh-CN':
      '“{header}”既有小数（{low:count} 个），又有百分点（{high:count} 个）。在您说明之前，较少的 {count:count} 个不读取。',
  },
  undecidedRatioUnit: {
    en: '"{header}" holds fractions ({low:count} cells) and percent points ({high:count} cells). Say what its numbers are; until then it cannot be read.',
    'zh-CN':
      '“{header}”既有小数（{low:count} 个），又有百分点（{high:count} 个）。请说明其含义，否则无法读取该列。',
  },
  fractionsUnderPercent: {
    en: '"{header}" says percent, but its numbers are fractions by their size ({values}) and read as such. Is that right?',
    'zh-CN': '“{header}”的列名写明百分比，但数值大小像是小数（{values}），目前按小数读取，对吗？',
  },
  smallUnderPercent: {
    en: '"{header}" says percent, and so {count:count} {count:cell of 1.5 or less is|cells of 1.5 or less are} read as percent points ({values}). Is that right?',
    'zh-CN':
      '“{header}”的列名写明百分比，{count:count} 个不超过 1.5 的单元格（{values}）目前也按百分点读取，对吗？',
  },
  notFractions: {
    en: '"{header}": {count:count} {count:cell is|cells are} above 1.5, so no fraction, and not read.',
    'zh-CN': '“{header}”有 {count:count} 个单元格大于 1.5，不可能是小数形式的比率，未读取。',
  },
  ratioAboveHundred: {
    en: '"{header}" should be a rate, but {count:count} {count:cell is|cells are} above 100. The numbers are used as they are.',
    'zh-CN': '“{header}”应为比率，但有 {count:count} 个单元格大于 100，按原值使用。',
  },
  unreadableDates: {
    en: '"{header}": {count:count} {count:cell is|cells are} no date and read as missing: {values}.',
    'zh-CN': '“{header}”有 {count:count} 个单元格不是日期，按缺失处理：{values}。',
  },
  numbersNoDates: {
    en: '"{header}": {count:count} {count:number is|numbers are} no date and read as missing.',
    'zh-CN': '“{header}”有 {count:count} 个数字不是日期，按缺失处理。',
  },
  openDateOrder: {
    en: '"{header}": nothing shows in which order day, month and year stand ({values}); {count:count} {count:cell is|cells are} not read until you say.',
    'zh-CN': '“{header}”看不出年、月、日的先后顺序（{values}）。在您说明之前，{count:count} 个单元格不读取。',
  },
  contradictoryDateOrder: {
    en: '"{header}" holds dates in more than one order of day, month and year; {count:count} {count:cell|cells} that could be in either {count:is|are} not read: {values}.',
    'zh-CN': '“{header}”中的日期年、月、日顺序不一；其中 {count:count} 个两可的单元格未读取：{values}。',
  },
  timeZonesIgnored: {
    en: '"{header}": {count:count} {count:cell names a time zone|cells name time zones}, which {count:is|are} ignored.',
    'zh-CN': '“{header}”有 {count:count} 个单元格带时区，时区未作换算。',
  },
  swappedDates: {
    en: '"{header}": all {count:count} true dates fall on the 1st to 12th while the texts are other days. Excel may have swapped day and month when the file was opened.',
    'zh-CN':
      '“{header}”中 {count:count} 个真正的日期都在每月 1 至 12 日，而文字形式的都是其他日子。打开文件时，Excel 可能把日和月弄反了。',
  },
  sentinelDate: {
    en: '"{header}": {year}-{month}-{day} stands in {count:count} {count:cell|cells} and looks like "no date", but is used as a date.',
    'zh-CN': '“{header}”有 {count:count} 个单元格是 {year}-{month}-{day}，像是“无日期”，但仍按日期使用。',
  },
  unknownValues: {
    en: '"{header}": {count:count} {count:cell holds a value|cells hold values} we do not know, kept as written: {values}.',
    'zh-CN': '“{header}”有 {count:count} 个单元格的值不在已知范围内，按原样保留：{values}。',
  },
  sameWhenFolded: {
    en: '"{header}": {count:count} {count:cell differs|cells differ} from others only in case, width or blanks and {count:is|are} counted with them: {values}.',
    'zh-CN': '“{header}”有 {count:count} 个单元格与其他写法只差大小写、全半角或空格，已合并统计：{values}。',
  },
  nearDuplicates: {
    en: '"{header}": {count:count} {count:group|groups} of nearly equal names, kept apart: {values}. Are they the same?',
    'zh-CN': '“{header}”有 {count:count} 组名称几乎相同，未合并：{values}。是否同一个？',
  },
  nearDuplicatesNotSought: {
    en: '"{header}" holds {count:count} different names; with so many, nearly equal ones are not looked for.',
    'zh-CN': '“{header}”有 {count:count} 个不同名称，数量过多，未检查其中是否有几乎相同的。',
  },
  digitsLost: {
    en: '"{header}": {count:count} {count:cell is a number|cells are numbers} of more than 15 digits, of which Excel has dropped the last: different ids may have become the same. Import the column as text.',
    'zh-CN':
      '“{header}”有 {count:count} 个单元格是超过 15 位的数字，Excel 已丢失末尾几位，不同的编号可能变得相同。请把该列按文本导入。',
  },
  sameWithoutZeros: {
    en: '"{header}": {count:count} {count:group|groups} of ids that differ only by zeros in front, kept apart: {values}. Are they the same?',
    'zh-CN': '“{header}”有 {count:count} 组编号只差开头的 0，未合并：{values}。是否同一个？',
  },
  unreadableFlags: {
    en: '"{header}": {count:count} {count:cell says|cells say} neither yes nor no: {values}.',
    'zh-CN': '“{header}”有 {count:count} 个单元格既非“是”也非“否”：{values}。',
  },
  directionUnclear: {
    en: '"{header}" may be a rank, of which the smallest number comes first, or a score, of which the greatest does. Which number is the highest priority?',
    'zh-CN': '“{header}”可能是排名（数字越小越靠前），也可能是得分（数字越大越靠前）。哪种数字表示优先级高？',
  },
  priorityTurned: {
    en: '"{header}": a small number is a high priority, as chosen. Sheets show {sum:number} minus the number, so that the greatest is the highest.',
    'zh-CN':
      '“{header}”：按您的选择，数字越小优先级越高。各表中显示 {sum:number} 减去原数字，因此越大越优先。',
  },
  levelsUnclear: {
    en: '"{header}" holds words: {values}. In which order, from the highest priority to the lowest?',
    'zh-CN': '“{header}”写的是文字：{values}。从高到低的顺序是怎样的？',
  },
  levelsUsed: {
    en: '"{header}": words are used as numbers, the highest as the greatest: {levels}.',
    'zh-CN': '“{header}”：文字按等级换算为数字，等级越高数字越大：{levels}。',
  },
  countsAsYes: {
    en: '"{header}" holds counts: any number above 0 counts as yes, in {count:count} {count:record|records}.',
    'zh-CN': '“{header}”是次数：大于 0 即视为“是”，共 {count:count} 条记录。',
  },
  blankIsNo: {
    en: '"{header}" only ever says yes, so its {count:count} blank {count:cell counts|cells count} as no. If blank means unknown, write no where it is no.',
    'zh-CN':
      '“{header}”只写“是”，其中 {count:count} 个空单元格按“否”计。如果空白表示未知，请在确定为“否”的行写明。',
  },
  emptyFlag: {
    en: '"{header}" is empty, so it tells nothing about "{role}".',
    'zh-CN': '“{header}”为空，无法说明“{role}”。',
  },
  successUnclear: {
    en: '"{header}" does not say yes or no. Which of its values count as yes for "{role}": {values}?',
    'zh-CN': '“{header}”写的不是“是/否”。下列取值中哪些算作“{role}”为“是”：{values}？',
  },
  successNotFound: {
    en: '"{header}" holds none of the values that count as yes for "{role}": {asked}. It holds: {values}. Which of them count?',
    'zh-CN': '“{header}”中没有您指定为“{role}”的取值：{asked}。该列的取值有：{values}。其中哪些算“是”？',
  },
  flagUnreadable: {
    en: '"{header}" does not say yes or no and holds too many different values to choose from, such as "{example}". Choose another column for "{role}".',
    'zh-CN':
      '“{header}”写的不是“是/否”，不同取值又太多，无法逐一选择，例如“{example}”。请为“{role}”另选一列。',
  },
} satisfies Vocabulary;
