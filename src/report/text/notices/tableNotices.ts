import type { Catalogues } from '../fillTemplate';

/** Sentences about where a table is on its sheet and which column is what. */
export const tableNotices = {
  en: {
    noHeader:
      'The table has no header row: its first row looks like data. Put the names of the columns above it.',
    titleRows: '{count:count} {count:row|rows} above the table {count:is|are} taken as a title and not read.',
    unitAbove:
      'Above the table stands a unit ({unit}). Figures are read as written: for amounts in that unit, write it behind the name of the column, in brackets.',
    twoRowHeader: 'The header stands in two rows; both are read together.',
    totalsRow:
      '{count:count} {count:row|rows} of totals or averages at the end of the table {count:is|are} not read.',
    noteRows: '{count:count} {count:row|rows} of notes below the table {count:is|are} not read.',
    blankColumn: '{count:count} {count:column|columns} inside the table {count:is|are} empty.',
    blankHeader:
      '{count:count} {count:column has|columns have} values but no name, and {count:is|are} not used.',
    duplicateHeader: 'A name stands over more than one column: {headers}.',
    strayCells:
      '{count:count} {count:cell|cells} far from the table {count:is|are} not read: {addresses}. Delete {count:it|them} if nobody needs {count:it|them}.',
    otherTables: 'The sheet holds {count:count} more {count:table|tables}; only this one is read.',
    hiddenRowsUsed: '{count:count} hidden or filtered {count:row is|rows are} used like the others.',
    hiddenRowsLeftOut: '{count:count} hidden or filtered {count:row is|rows are} left out, as asked.',
    rowsLeftOut: '{count:count} {count:row is|rows are} not used: {reason}.',
    rowsLeftOutFor: '{count:count} {count:row is|rows are} not used: {reason} in "{header}".',
    noDataRows: 'The table on "{sheet}" has a header and no rows below it.',
    noUsableRows:
      'None of the {count:count} rows on "{sheet}" can be used: each lacks a value the analysis needs.',
    requiredRoleMissing:
      'No column is known to be "{role}", which this analysis needs. Choose the column, or name it so in the table.',
    requiredGroupMissing:
      'The analysis needs a column for one of these, and none is known: {roles}. Choose one, or name it so in the table.',
    chosenHeaderMissing:
      'The column "{header}" chosen for "{role}" is not in the table. Choose one of: {headers}.',
    roleUnknown: 'There is no role "{name}" in this analysis. There are: {known}.',
    confirmColumn: '"{header}" may be "{role}". It is not used before you confirm it.',
    severalColumns: '"{header}" and {others} could all be "{role}". None is used before you choose.',
    contradictedColumn: '"{header}" is named like "{role}" but is not used for it: {why}.',
    fallbackColumn:
      '"{header}" serves as "{role}", because no column says that it holds it. Choose another column if that is not meant.',
    metricUnreadable:
      '"{header}" is named like "{role}" but cannot be read: {why}, for example "{example}". Mend the column, or leave it out: its weight then goes to the other measures.',
    chosenContradicted: '"{header}" was chosen for "{role}", although {why}.',
    otherColumnsLeft: '"{header}" is used for "{role}"; not used although named alike: {others}.',
    roleNotThere: 'No column for "{role}": {lost}.',
  },
  'zh-CN': {
    noHeader: '表格没有标题行：第一行看起来就是数据。请在其上方填写各列名称。',
    titleRows: '表格上方有 {count:count} 行视为标题文字，未读取。',
    unitAbove:
      '表格上方写有单位（{unit}），数字仍按原样读取。如果金额使用该单位，请把单位写在列名后的括号中。',
    twoRowHeader: '列名分两行书写，已合并读取。',
    totalsRow: '表格末尾有 {count:count} 行合计或平均，未读取。',
    noteRows: '表格下方有 {count:count} 行说明文字，未读取。',
    blankColumn: '表格中有 {count:count} 个空列。',
    blankHeader: '有 {count:count} 列有内容而没有列名，未使用。',
    duplicateHeader: '有多列使用同一列名：{headers}。',
    strayCells: '远离表格的 {count:count} 处单元格未读取：{addresses}。如不需要请删除。',
    otherTables: '该工作表中另有 {count:count} 个表格，本次只读取这一个。',
    hiddenRowsUsed: '{count:count} 行已隐藏或被筛选掉，仍照常使用。',
    hiddenRowsLeftOut: '按您的选择，{count:count} 行已隐藏或被筛选掉的数据未使用。',
    rowsLeftOut: '{count:count} 行未使用：{reason}。',
    rowsLeftOutFor: '{count:count} 行未使用：“{header}”{reason}。',
    noDataRows: '“{sheet}”中的表格只有标题行，没有数据。',
    noUsableRows: '“{sheet}”中的 {count:count} 行都无法使用：每行都缺少分析所需的值。',
    requiredRoleMissing: '没有找到“{role}”列，而本分析必须有它。请指定一列，或在表中改用这一列名。',
    requiredGroupMissing: '下列各项至少要有一列，但都没有找到：{roles}。请指定一列，或在表中改用相应列名。',
    chosenHeaderMissing: '为“{role}”选择的列“{header}”不在表中，请从这些列中选择：{headers}。',
    roleUnknown: '本分析没有名为“{name}”的角色。可用角色：{known}。',
    confirmColumn: '“{header}”可能是“{role}”，确认之前不会使用。',
    severalColumns: '“{header}”和{others}都可能是“{role}”，选定之前都不使用。',
    contradictedColumn: '“{header}”的列名像是“{role}”，但没有采用：{why}。',
    fallbackColumn: '没有列名直接说明是“{role}”，暂用“{header}”代替。如果不合适，请另选一列。',
    metricUnreadable:
      '“{header}”的列名像是“{role}”，但无法读取：{why}，例如“{example}”。请修正该列，或不使用它（其权重转给其余指标）。',
    chosenContradicted: '“{role}”按您的选择使用“{header}”，但请注意：{why}。',
    otherColumnsLeft: '“{role}”使用“{header}”；列名相近而未使用的有：{others}。',
    roleNotThere: '没有“{role}”列：{lost}。',
  },
} satisfies Catalogues<string>;
