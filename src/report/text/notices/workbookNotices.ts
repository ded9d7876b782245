import type { Catalogues } from '../fillTemplate';

type WorkbookProblem =
  | 'cellEditMode'
  | 'sessionLost'
  | 'tooBusy'
  | 'requestTooLarge'
  | 'responseTooLarge'
  | 'protectedSheet'
  | 'oldExcel'
  | 'itemNotFound'
  | 'excelRefused'
  | 'sourceGone'
  | 'sourceEmpty'
  | 'sourceTooLarge'
  | 'readReturnedNothing'
  | 'noTable'
  | 'tooFewRows'
  | 'dataRefused'
  | 'sheetGone'
  | 'sheetHidden'
  | 'summaryShown'
  | 'notesKept'
  | 'summaryHidden'
  | 'otherRunUnderWay'
  | 'workbookEmpty'
  | 'sourceNotFound'
  | 'analysisUnclear'
  | 'analysesFitAlike'
  | 'runNotRemembered'
  | 'chartNotDrawn'
  | 'chartNotPolished';

/** What Excel, the workbook or the choice of a table stood against: what happened and what to do. */
export const workbookNotices: Catalogues<WorkbookProblem> = {
  en: {
    cellEditMode: 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
    sessionLost:
      'Excel lost the connection to this workbook. Save, close and open the workbook again, then try again.',
    tooBusy: 'Excel is busy with other work. Wait a moment, then try again.',
    requestTooLarge:
      'Excel refused a request as too large. Your own sheets were not touched. Try again with fewer columns matched.',
    responseTooLarge:
      'Excel refused to hand over that many cells at once. Make the table smaller, or remove columns you do not need.',
    protectedSheet:
      'A sheet or the workbook is protected or read-only. Save a copy or remove the protection (Review > Unprotect), then try again.',
    oldExcel:
      'This version of Excel lacks something the analysis needs ({excelLocation}). Excel 2021 or later, or Excel on the web, has it.',
    itemNotFound:
      'Something in the workbook was removed while the analysis ran ({excelLocation}). Try again: missing result sheets are made anew.',
    excelRefused:
      'Excel refused a step: {excelMessage} ({excelCode} {excelLocation}). Try again; your own sheets were not touched.',
    sourceGone: 'The table or sheet "{sheet}" is no longer in the workbook. Choose another one.',
    sourceTooLarge:
      '"{sheet}" uses the cells {address}, more than the {cells:count} that can be read. Put the table on a sheet of its own, or make it an Excel table (Insert > Table).',
    sourceEmpty: 'The sheet "{sheet}" has no cells with values. Choose the sheet that holds the table.',
    readReturnedNothing:
      'Excel gave no values for the rows from {row:count} on, which it does for too many cells. Make the table smaller and try again.',
    tooFewRows:
      '"{sheet}" has {count:count} usable {count:row|rows}; at least {needed:count} rows are needed to compare anything. Choose a table with more rows.',
    noTable:
      'No table with a header row was found on "{sheet}". A table needs one row of column names with the data directly below it.',
    dataRefused: 'The table on "{sheet}" cannot be analysed yet: {count:count} {count:reason|reasons} below.',
    sheetGone: 'The sheet "{sheet}" is no longer in the workbook. Run the analysis again to make it anew.',
    sheetHidden:
      'The sheet "{sheet}" is hidden. Right-click any sheet tab, choose Unhide and pick it, then try again.',
    notesKept:
      '{count:count} {count:cell|cells} that somebody typed on "{sheet}" {count:was|were} kept: see the column right of the result.',
    summaryShown: 'The sheet "{sheet}" was hidden and is shown again: it holds the new result.',
    summaryHidden:
      'The new result stands on the sheet "{sheet}", which is hidden and cannot be shown by an add-in here. Unhide it to read it.',
    otherRunUnderWay:
      'Another Payoff pane is writing into this workbook. Wait until it has finished, then try again; nothing was changed here.',
    workbookEmpty:
      'No sheet of this workbook has a table. Open the workbook with the data, or paste the data into a sheet.',
    sourceNotFound: 'There is no table or sheet "{name}". There are: {known}.',
    analysisUnclear:
      'It is not clear which analysis fits the columns on: {sheets}. Name the analysis, and the columns that are missing.',
    analysesFitAlike:
      'Both analyses fit the columns on "{sheet}". Name one with --analysis {first} or --analysis {second}.',
    runNotRemembered:
      'The report is complete, but this run could not be noted down in the workbook ({cause}). Export the recipe if you want to use it again.',
    chartNotDrawn:
      'This Excel could not draw the chart "{chart}" at {place}. Its figures are on the sheets all the same.',
    chartNotPolished: 'This Excel could not format the chart "{chart}" at {place} in full.',
  },
  'zh-CN': {
    cellEditMode: '有单元格正在编辑。请在工作表中按 Enter 或 Esc，然后重试。',
    sessionLost: 'Excel 与该工作簿的连接已断开。请保存、关闭并重新打开工作簿，然后重试。',
    tooBusy: 'Excel 正忙。请稍候再试。',
    requestTooLarge: 'Excel 认为请求过大而拒绝。您自己的工作表没有改动。请减少匹配的列后重试。',
    responseTooLarge: 'Excel 拒绝一次交出这么多单元格。请缩小表格，或删除用不到的列。',
    protectedSheet: '工作表或工作簿受保护或为只读。请另存副本，或在“审阅”中撤销保护，然后重试。',
    oldExcel:
      '当前版本的 Excel 缺少分析所需的功能（{excelLocation}）。请使用 Excel 2021 及以上版本，或网页版 Excel。',
    itemNotFound: '分析运行时，工作簿中的某个对象被删除（{excelLocation}）。请重试，缺失的结果表会重新生成。',
    excelRefused:
      'Excel 拒绝了一个步骤：{excelMessage}（{excelCode} {excelLocation}）。请重试，您自己的工作表没有改动。',
    sourceGone: '表格或工作表“{sheet}”已不在工作簿中。请另选一个。',
    sourceTooLarge:
      '“{sheet}”使用了 {address} 的单元格，超过可读取的 {cells:count} 个。请把表格放到单独的工作表，或用“插入 > 表格”设为 Excel 表格。',
    sourceEmpty: '工作表“{sheet}”没有任何有值的单元格。请选择存放数据的工作表。',
    readReturnedNothing:
      '从第 {row:count} 行起 Excel 没有返回数值，单元格过多时会出现这种情况。请缩小表格后重试。',
    tooFewRows:
      '“{sheet}”只有 {count:count} 行可用，至少需要 {needed:count} 行才能比较。请选择行数更多的表。',
    noTable: '在“{sheet}”中没有找到带标题行的表格。表格需要一行列名，数据紧接其下。',
    dataRefused: '“{sheet}”中的表格暂时无法分析，原因有 {count:count} 条，见下。',
    sheetGone: '工作表“{sheet}”已不在工作簿中。重新运行分析即可生成。',
    sheetHidden: '工作表“{sheet}”已隐藏。请右键点击任一工作表标签，选择“取消隐藏”，然后重试。',
    notesKept: '“{sheet}”中有人输入的 {count:count} 个单元格已保留，见结果右侧的列。',
    summaryShown: '工作表“{sheet}”原为隐藏，因存放新的结果已重新显示。',
    summaryHidden: '新的结果在工作表“{sheet}”中，该表已隐藏且加载项无法显示它。请取消隐藏后查看。',
    otherRunUnderWay: '另一个投效分析窗格正在写入这个工作簿。请等它完成后重试；本次没有改动任何内容。',
    workbookEmpty: '该工作簿没有任何表格。请打开存放数据的工作簿，或把数据粘贴到工作表中。',
    sourceNotFound: '没有名为“{name}”的表格或工作表。现有：{known}。',
    analysisUnclear: '无法判断“{sheets}”中的列适合哪种分析。请指定分析和缺少的列。',
    analysesFitAlike:
      '“{sheet}”中的列同时适合两种分析。请用 --analysis {first} 或 --analysis {second} 指定其一。',
    runNotRemembered: '报告已完整写入，但本次运行未能记入工作簿（{cause}）。如需再次使用，请导出方案。',
    chartNotDrawn: '当前 Excel 无法绘制 {place} 处的图表“{chart}”，其数字仍在各工作表中。',
    chartNotPolished: '当前 Excel 无法完整设置 {place} 处图表“{chart}”的格式。',
  },
};
