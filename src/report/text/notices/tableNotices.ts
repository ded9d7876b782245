import type { Vocabulary } from '../Words';

/** Sentences about where a table is on its sheet and which column is what. */
export const tableNotices = {
  noHeader: {
    en: 'The table has no header row: its first row looks like data. Put the names of the columns above it.',
    'zh-CN': '表格没有标题行：第一行看起来就是数据。请在其上方填写各列名称。',
  },
  titleRows: {
    en: '{count:count} {count:row|rows} above the table {count:is|are} taken as a title and not read.',
    'zh-CN': '表格上方有 {count:count} 行视为标题文字，未读取。',
  },
  unitAbove: {
    en: 'Above the table stands a unit ({unit}). Figures are read as written: for amounts in that unit, write it behind the name of the column, in brackets.',
    'zh-CN': '表格上方写有单位（{unit}），数字仍按原样读取。如果金额使用该单位，请把单位写在列名后的括号中。',
  },
  twoRowHeader: {
    en: 'The header stands in two rows; both are read together.',
    'zh-CN': '列名分两行书写，已合并读取。',
  },
  totalsRow: {
    en: '{count:count} {count:row|rows} of totals or averages at the end of the table {count:is|are} not read.',
    'zh-CN': '表格末尾有 {count:count} 行合计或平均，未读取。',
  },
  noteRows: {
    en: '{count:count} {count:row|rows} of notes below the table {count:is|are} not read.',
    'zh-CN': '表格下方有 {count:count} 行说明文字，未读取。',
  },
  blankColumn: {
    en: '{count:count} {count:column|columns} inside the table {count:is|are} empty.',
    'zh-CN': '表格中有 {count:count} 个空列。',
  },
  blankHeader: {
    en: '{count:count} {count:column has|columns have} values but no name, and {count:is|are} not used.',
    'zh-CN': '有 {count:count} 列有内容而没有列名，未使用。',
  },
  duplicateHeader: {
    en: 'A name stands over more than one column: {headers}.',
    'zh-CN': '有多列使用同一列名：{headers}。',
  },
  strayCells: {
    en: '{count:count} {count:cell|cells} far from the table {count:is|are} not read: {addresses}. Delete {count:it|them} if nobody needs {count:it|them}.',
    'zh-CN': '远离表格的 {count:count} 处单元格未读取：{addresses}。如不需要请删除。',
  },
  calculationPending: {
    en: 'Calculation is set to manual and formulas wait to be calculated: what they show may be old. Press F9, then read the table again.',
    'zh-CN': '工作簿设为手动计算，且有公式尚未重新计算，读到的可能是旧值。请按 F9，然后重新读取表格。',
  },
  otherTables: {
    en: 'The sheet holds {count:count} more {count:table|tables}; only this one is read.',
    'zh-CN': '该工作表中另有 {count:count} 个表格，本次只读取这一个。',
  },
  hiddenRowsUsed: {
    en: '{count:count} hidden or filtered {count:row is|rows are} used like the others.',
    'zh-CN': '{count:count} 行已隐藏或被筛选掉，仍照常使用。',
  },
  hiddenRowsLeftOut: {
    en: '{count:count} hidden or filtered {count:row is|rows are} left out, as asked.',
    'zh-CN': '按您的选择，{count:count} 行已隐藏或被筛选掉的数据未使用。',
  },
  rowsLeftOut: {
    en: '{count:count} {count:row is|rows are} not used: {reason}.',
    'zh-CN': '{count:count} 行未使用：{reason}。',
  },
  rowsLeftOutFor: {
    en: '{count:count} {count:row is|rows are} not used: {reason} in "{header}".',
    'zh-CN': '{count:count} 行未使用：“{header}”{reason}。',
  },
  noDataRows: {
    en: 'The table on "{sheet}" has a header and no rows below it.',
    'zh-CN': '“{sheet}”中的表格只有标题行，没有数据。',
  },
  noUsableRows: {
    en: 'None of the {count:count} rows on "{sheet}" can be used: each lacks a value the analysis needs.',
    'zh-CN': '“{sheet}”中的 {count:count} 行都无法使用：每行都缺少分析所需的值。',
  },
  requiredRoleMissing: {
    en: 'No column is known to be "{role}", which this analysis needs. Choose the column, or name it so in the table.',
    'zh-CN': '没有找到“{role}”列，而本分析必须有它。请指定一列，或在表中改用这一列名。',
  },
  requiredGroupMissing: {
    en: 'The analysis needs a column for one of these, and none is known: {roles}. Choose one, or name it so in the table.',
    'zh-CN': '下列各项至少要有一列，但都没有找到：{roles}。请指定一列，或在表中改用相应列名。',
  },
  chosenHeaderMissing: {
    en: 'The column "{header}" chosen for "{role}" is not in the table. Choose one of: {headers}.',
    'zh-CN': '为“{role}”选择的列“{header}”不在表中，请从这些列中选择：{headers}。',
  },
  roleUnknown: {
    en: 'There is no role "{name}" in this analysis. There are: {known}.',
    'zh-CN': '本分析没有名为“{name}”的角色。可用角色：{known}。',
  },
  confirmColumn: {
    en: '"{header}" may be "{role}". It is not used before you confirm it.',
    'zh-CN': '“{header}”可能是“{role}”，确认之前不会使用。',
  },
  severalColumns: {
    en: '"{header}" and {others} could all be "{role}". None is used before you choose.',
    'zh-CN': '“{header}”和{others}都可能是“{role}”，选定之前都不使用。',
  },
  contradictedColumn: {
    en: '"{header}" is named like "{role}" but is not used for it: {why}.',
    'zh-CN': '“{header}”的列名像是“{role}”，但没有采用：{why}。',
  },
  fallbackColumn: {
    en: '"{header}" serves as "{role}", as no column is named more clearly. Choose another column if that is not meant.',
    'zh-CN': '没有列名更明确的列，暂以“{header}”作为“{role}”。如果不合适，请另选一列。',
  },
  numbersAsNames: {
    en: '"{header}" is used for "{role}" although it holds numbers: each is taken as the code of one. If they are quantities or amounts, choose another column.',
    'zh-CN': '“{header}”用作“{role}”，但其中是数字：每个数字视为一个编号。如果它们是数量或金额，请另选一列。',
  },
  metricUnreadable: {
    en: '"{header}" is the column for "{role}" but cannot be read: {why}, for example "{example}". Mend the column, or leave it out: its weight then goes to the other measures.',
    'zh-CN':
      '“{header}”应为“{role}”列，但无法读取：{why}，例如“{example}”。请修正该列，或不使用它（其权重转给其余指标）。',
  },
  chosenContradicted: {
    en: '"{header}" was chosen for "{role}", although {why}.',
    'zh-CN': '“{role}”按您的选择使用“{header}”，但请注意：{why}。',
  },
  otherColumnsLeft: {
    en: '"{header}" is used for "{role}"; not used although named alike: {others}.',
    'zh-CN': '“{role}”使用“{header}”；列名相近而未使用的有：{others}。',
  },
  textsCut: {
    en: '"{header}": {count:count} {count:cell holds|cells hold} 32,767 characters, the most that a cell can. A longer text was cut there.',
    'zh-CN': '“{header}”有 {count:count} 个单元格达到 32,767 个字符的上限，更长的文字已在此截断。',
  },
  roleNotThere: { en: 'No column for "{role}": {lost}.', 'zh-CN': '没有“{role}”列：{lost}。' },
  roleSetAside: { en: 'No usable column for "{role}": {lost}.', 'zh-CN': '没有可用的“{role}”列：{lost}。' },
} satisfies Vocabulary;
