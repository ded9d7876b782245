import type { Words } from '../Words';

type WorkbookProblem =
  | 'cellEditMode'
  | 'sessionLost'
  | 'tooBusy'
  | 'requestTooLarge'
  | 'responseTooLarge'
  | 'protectedSheet'
  | 'sheetsProtected'
  | 'structureProtected'
  | 'oldExcel'
  | 'itemNotFound'
  | 'noCellsSelected'
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
  | 'formerSheets'
  | 'formerSheetLeft'
  | 'sheetLeftTyped'
  | 'sheetLeftUnknown'
  | 'summaryHidden'
  | 'summaryNotShown'
  | 'otherRunUnderWay'
  | 'workbookEmpty'
  | 'sourceNotFound'
  | 'analysisUnclear'
  | 'analysesFitAlike'
  | 'runNotRemembered'
  | 'historyNotRead'
  | 'laterRunsKept'
  | 'comparisonLeftOut'
  | 'judgementsNotKept'
  | 'judgementsDiffer'
  | 'judgementsCleared'
  | 'judgementsLeft'
  | 'judgementsOfNobody'
  | 'judgementColumnsGone'
  | 'judgementErrors'
  | 'judgementFormulas'
  | 'judgementsSheetLeftOut'
  | 'choicesRefused'
  | 'formatRefused'
  | 'tableRefused'
  | 'nameRefused'
  | 'linkRefused'
  | 'colorsRefused'
  | 'pageRefused'
  | 'chartNotDrawn'
  | 'chartNotPolished';

/** What Excel, the workbook or the choice of a table stood against: what happened and what to do. */
export const workbookNotices: Readonly<Record<WorkbookProblem, Words>> = {
  cellEditMode: {
    en: 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
    'zh-CN': '有单元格正在编辑。请在工作表中按 Enter 或 Esc，然后重试。',
  },
  sessionLost: {
    en: 'Excel lost the connection to this workbook. Save, close and open the workbook again, then try again.',
    'zh-CN': 'Excel 与该工作簿的连接已断开。请保存、关闭并重新打开工作簿，然后重试。',
  },
  tooBusy: {
    en: 'Excel is busy with other work. Wait a moment, then try again.',
    'zh-CN': 'Excel 正忙。请稍候再试。',
  },
  requestTooLarge: {
    en: 'Excel refused a request as too large. Your own sheets were not touched. Try again with fewer columns matched.',
    'zh-CN': 'Excel 认为请求过大而拒绝。您自己的工作表没有改动。请减少匹配的列后重试。',
  },
  responseTooLarge: {
    en: 'Excel refused to hand over that many cells at once. Make the table smaller, or remove columns you do not need.',
    'zh-CN': 'Excel 拒绝一次交出这么多单元格。请缩小表格，或删除用不到的列。',
  },
  protectedSheet: {
    en: 'A sheet or the workbook is protected or read-only. Save a copy or remove the protection (Review > Unprotect), then try again.',
    'zh-CN': '工作表或工作簿受保护或为只读。请另存副本，或在“审阅”中撤销保护，然后重试。',
  },
  sheetsProtected: {
    en: 'The result would go to sheets that are protected: {sheets}. Remove their protection (Review > Unprotect Sheet), then run the analysis; nothing was written.',
    'zh-CN': '结果要写入的工作表受保护：{sheets}。请在“审阅”中撤销工作表保护后再运行；没有写入任何内容。',
  },
  structureProtected: {
    en: 'The structure of this workbook is protected, so no result sheet can be added. Remove the protection (Review > Protect Workbook), then run the analysis; nothing was written.',
    'zh-CN': '工作簿结构受保护，无法新增结果工作表。请在“审阅”中取消“保护工作簿”后再运行；没有写入任何内容。',
  },
  oldExcel: {
    en: 'This version of Excel lacks something the analysis needs ({excelLocation}). Excel 2021 or later, or Excel on the web, has it.',
    'zh-CN':
      '当前版本的 Excel 缺少分析所需的功能（{excelLocation}）。请使用 Excel 2021 及以上版本，或网页版 Excel。',
  },
  itemNotFound: {
    en: 'Something in the workbook was removed while the analysis ran ({excelLocation}). Try again: missing result sheets are made anew.',
    'zh-CN': '分析运行时，工作簿中的某个对象被删除（{excelLocation}）。请重试，缺失的结果表会重新生成。',
  },
  noCellsSelected: {
    en: 'No single block of cells is selected, but perhaps a chart, a picture or several areas. Click the first cell, drag to the last one, then try again.',
    'zh-CN':
      '当前选中的不是一个连续的单元格区域，可能是图表、图片或多个区域。请从第一个单元格拖动到最后一个，然后重试。',
  },
  excelRefused: {
    en: 'Excel refused a step: {excelMessage} ({excelCode} {excelLocation}). Try again; your own sheets were not touched.',
    'zh-CN':
      'Excel 拒绝了一个步骤：{excelMessage}（{excelCode} {excelLocation}）。请重试，您自己的工作表没有改动。',
  },
  sourceGone: {
    en: 'The table or sheet "{sheet}" is no longer in the workbook. Choose another one.',
    'zh-CN': '表格或工作表“{sheet}”已不在工作簿中。请另选一个。',
  },
  sourceTooLarge: {
    en: '"{sheet}" uses the cells {address}, more than the {cells:count} that can be read. Put the table on a sheet of its own, or make it an Excel table (Insert > Table).',
    'zh-CN':
      '“{sheet}”使用了 {address} 的单元格，超过可读取的 {cells:count} 个。请把表格放到单独的工作表，或用“插入 > 表格”设为 Excel 表格。',
  },
  sourceEmpty: {
    en: 'The sheet "{sheet}" has no cells with values. Choose the sheet that holds the table.',
    'zh-CN': '工作表“{sheet}”没有任何有值的单元格。请选择存放数据的工作表。',
  },
  readReturnedNothing: {
    en: 'Excel gave no values for the rows from {row:count} on, which it does for too many cells. Make the table smaller and try again.',
    'zh-CN': '从第 {row:count} 行起 Excel 没有返回数值，单元格过多时会出现这种情况。请缩小表格后重试。',
  },
  tooFewRows: {
    en: '"{sheet}" has {count:count} usable {count:row|rows}; at least {needed:count} rows are needed to compare anything. Choose a table with more rows.',
    'zh-CN': '“{sheet}”只有 {count:count} 行可用，至少需要 {needed:count} 行才能比较。请选择行数更多的表。',
  },
  noTable: {
    en: 'No table with a header row was found on "{sheet}". A table needs one row of column names with the data directly below it.',
    'zh-CN': '在“{sheet}”中没有找到带标题行的表格。表格需要一行列名，数据紧接其下。',
  },
  dataRefused: {
    en: 'The table on "{sheet}" cannot be analyzed yet: {count:count} {count:reason|reasons} below.',
    'zh-CN': '“{sheet}”中的表格暂时无法分析，原因有 {count:count} 条，见下。',
  },
  sheetGone: {
    en: 'The sheet "{sheet}" is no longer in the workbook. Run the analysis again to make it anew.',
    'zh-CN': '工作表“{sheet}”已不在工作簿中。重新运行分析即可生成。',
  },
  sheetHidden: {
    en: 'The sheet "{sheet}" is hidden. Right-click any sheet tab, choose Unhide and pick it, then try again.',
    'zh-CN': '工作表“{sheet}”已隐藏。请右键点击任一工作表标签，选择“取消隐藏”，然后重试。',
  },
  notesKept: {
    en: '{count:count} {count:cell|cells} that somebody typed on "{sheet}" {count:was|were} kept: see the column right of the result.',
    'zh-CN': '“{sheet}”中有人输入的 {count:count} 个单元格已保留，见结果右侧的列。',
  },
  formerSheets: {
    en: '{count:count} {count:sheet|sheets} of an earlier run {count:is|are} not part of this one and {count:was|were} emptied: {sheets}. Delete {count:it|them} if you need {count:it|them} no more.',
    'zh-CN': '有 {count:count} 张较早运行的工作表不属于本次结果，内容已清空：{sheets}。不再需要时可以删除。',
  },
  formerSheetLeft: {
    en: '"{sheet}" is from an earlier run and not part of this one. More was typed on it than can be told from the result or kept beside it, so it was left as it is, and is yours from now on. Its figures are those of the earlier run.',
    'zh-CN':
      '“{sheet}”由较早的运行写成，不属于本次结果。该表上有人输入的内容过多或无法分辨，因此保持原样，今后由您自行处理；其中的数字仍是较早运行的结果。',
  },
  sheetLeftTyped: {
    en: '{count:count} cells that somebody typed or changed on "{sheet}" are more than fit beside a result. That sheet was left as it is; the new result is on "{added}".',
    'zh-CN':
      '“{sheet}”中有人输入或改动了 {count:count} 个单元格，结果旁放不下。该表保持原样，新的结果在“{added}”。',
  },
  sheetLeftUnknown: {
    en: 'What was typed on "{sheet}" cannot be told from the result of an earlier version. That sheet was left as it is; the new result is on "{added}". Delete the old one when you need nothing on it.',
    'zh-CN':
      '“{sheet}”由较早的版本写成，无法分辨其中哪些是有人输入的。该表保持原样，新的结果在“{added}”。旧表不再需要时可以删除。',
  },
  summaryShown: {
    en: 'The sheet "{sheet}" was hidden and is shown again: it holds the new result.',
    'zh-CN': '工作表“{sheet}”原为隐藏，因存放新的结果已重新显示。',
  },
  summaryHidden: {
    en: 'The new result stands on the sheet "{sheet}", which is hidden and cannot be shown by an add-in here. Unhide it to read it.',
    'zh-CN': '新的结果在工作表“{sheet}”中，该表已隐藏且加载项无法显示它。请取消隐藏后查看。',
  },
  summaryNotShown: {
    en: 'The new result is complete and stands on the sheet "{sheet}". Excel did not bring that sheet to the front: click its tab to read it.',
    'zh-CN': '新的结果已完整写入工作表“{sheet}”，但 Excel 没有切换到该表。请点击其标签查看。',
  },
  otherRunUnderWay: {
    en: 'Another Payoff pane is writing into this workbook. Wait until it has finished, then try again; nothing was changed here.',
    'zh-CN': '另一个投效分析窗格正在写入这个工作簿。请等它完成后重试；本次没有改动任何内容。',
  },
  workbookEmpty: {
    en: 'No sheet of this workbook has a table. Open the workbook with the data, or paste the data into a sheet.',
    'zh-CN': '该工作簿没有任何表格。请打开存放数据的工作簿，或把数据粘贴到工作表中。',
  },
  sourceNotFound: {
    en: 'There is no table or sheet "{name}". There are: {known}.',
    'zh-CN': '没有名为“{name}”的表格或工作表。现有：{known}。',
  },
  analysisUnclear: {
    en: 'It is not clear which analysis fits the columns on: {sheets}. Name the analysis, and the columns that are missing.',
    'zh-CN': '无法判断“{sheets}”中的列适合哪种分析。请指定分析和缺少的列。',
  },
  analysesFitAlike: {
    en: 'Both analyses fit the columns on "{sheet}". Name one with --analysis {first} or --analysis {second}.',
    'zh-CN': '“{sheet}”中的列同时适合两种分析。请用 --analysis {first} 或 --analysis {second} 指定其一。',
  },
  laterRunsKept: {
    en: '{count:count} {count:run|runs} of a later version of Payoff {count:is|are} kept as {count:it is|they are}: this run is not compared with {count:it|them}. Update the add-in to see {count:it|them}.',
    'zh-CN':
      '有 {count:count} 次运行由更新版本的投效分析写成，已原样保留：本次运行未与其比较。更新加载项后即可查看。',
  },
  comparisonLeftOut: {
    en: 'What changed since the run before is not written: the structure of the workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) and run again.',
    'zh-CN':
      '未写入与上次运行相比的变化：工作簿结构受保护，无法添加工作表。请取消保护（审阅 > 保护工作簿）后再次运行。',
  },
  historyNotRead: {
    en: 'Excel does not give the history of runs: this run is compared with no earlier one. All figures are there.',
    'zh-CN': 'Excel 未提供运行历史：本次运行没有与之前的运行比较。所有数字均完整。',
  },
  runNotRemembered: {
    en: 'The report is complete, but this run could not be noted down in the workbook ({cause}). Export the recipe if you want to use it again.',
    'zh-CN': '报告已完整写入，但本次运行未能记入工作簿（{cause}）。如需再次使用，请导出方案。',
  },
  judgementsNotKept: {
    en: 'What people typed beside the lists stands on the sheets, but could not be kept in the workbook as well ({cause}): do not delete these sheets.',
    'zh-CN': '名单旁由人填写的内容已写在工作表中，但未能另存于工作簿（{cause}）：请勿删除这些工作表。',
  },
  judgementsDiffer: {
    en: 'In {count:count} {count:cell|cells} something else was typed than elsewhere about the same ({names}). What stands on the first list was taken; the other is kept among the notes of its sheet.',
    'zh-CN':
      '有 {count:count} 个单元格与别处对同一对象的填写不一致（{names}）。采用排在前面的名单中的内容，另一内容保留在其所在表的批注中。',
  },
  judgementsCleared: {
    en: '{count:count} {count:entry was|entries were} taken away from the columns for people ({names}). What {count:it|they} said is kept among the notes beside the list.',
    'zh-CN': '由人填写的内容中有 {count:count} 项已被清空（{names}），原内容保留在名单旁的批注中。',
  },
  judgementsLeft: {
    en: '{count:count} {count:judgment is|judgments are} of somebody who is not on the list any more ({names}). {count:It is|They are} kept on the sheet "{sheet}".',
    'zh-CN': '有 {count:count} 条人工判断的对象已不在名单中（{names}），保留在“{sheet}”表中。',
  },
  judgementsOfNobody: {
    en: 'On "{sheet}" {count:count} {count:cell|cells} were typed into the columns for people in rows that name nobody of the list: kept among the notes of the sheet.',
    'zh-CN': '“{sheet}”中有 {count:count} 个由人填写的单元格所在行没有可识别的对象：已保留在该表的批注中。',
  },
  judgementColumnsGone: {
    en: 'On "{sheet}" {columns} {columns:is|are} not found any more. What was said there before stands, and is written again; what stands below another heading is kept among the notes.',
    'zh-CN':
      '“{sheet}”中找不到以下列：{columns}。此前填写的内容仍然有效并重新写入；写在其他列标题下的内容保留在批注中。',
  },
  judgementErrors: {
    en: 'On "{sheet}" {count:count} {count:cell|cells} of the columns for people {count:holds|hold} an error ({cells}). What was said there before stands.',
    'zh-CN': '“{sheet}”中由人填写的列有 {count:count} 个单元格为错误值（{cells}），此前填写的内容仍然有效。',
  },
  judgementFormulas: {
    en: 'On "{sheet}" {count:count} {count:cell|cells} of the columns for people held a formula ({cells}). Its value was taken; the formula is kept among the notes, since rows may move.',
    'zh-CN':
      '“{sheet}”中由人填写的列有 {count:count} 个单元格为公式（{cells}）：采用其结果；行可能移动，公式保留在批注中。',
  },
  judgementsSheetLeftOut: {
    en: 'The sheet that lists all judgments was left out: the structure of the workbook is protected. They stand beside the lists, and the workbook keeps those of whoever has left.',
    'zh-CN':
      '工作簿结构受保护，未添加汇总人工判断的工作表。人工判断仍写在名单旁，已离开名单者的由工作簿保存。',
  },
  choicesRefused: {
    en: 'This Excel refused choices in the cells of "{sheet}", first at {place}. Anything can be typed there.',
    'zh-CN': '当前 Excel 拒绝在“{sheet}”中设置下拉选项，首处为 {place}。可以直接输入。',
  },
  formatRefused: {
    en: 'This Excel refused a format on "{sheet}", first at {place}. All values are there.',
    'zh-CN': '当前 Excel 拒绝了“{sheet}”中的部分格式，首处为 {place}。数值完整无缺。',
  },
  tableRefused: {
    en: 'This Excel could not make or style the table at {place} on "{sheet}". All values are there.',
    'zh-CN': '当前 Excel 未能把“{sheet}”中 {place} 的列表设为表格或设置其样式。数值完整无缺。',
  },
  nameRefused: {
    en: 'This Excel refused a name for cells of "{sheet}", first for {place}. Formulas that use it show #NAME?; all values are there.',
    'zh-CN':
      '当前 Excel 拒绝了“{sheet}”中的部分名称，首处为 {place}。引用该名称的公式显示 #NAME?，数值完整无缺。',
  },
  linkRefused: {
    en: 'This Excel refused links on "{sheet}", first at {place}. All values are there.',
    'zh-CN': '当前 Excel 拒绝了“{sheet}”中的部分链接，首处为 {place}。数值完整无缺。',
  },
  colorsRefused: {
    en: 'This Excel refused colors or bars on "{sheet}", first at {place}. The values that they show are there.',
    'zh-CN': '当前 Excel 拒绝了“{sheet}”中的部分色阶或数据条，首处为 {place}。对应的数值都在。',
  },
  pageRefused: {
    en: 'This Excel refused a part of the page setup of "{sheet}". Check Page Layout before you print it.',
    'zh-CN': '当前 Excel 拒绝了“{sheet}”的部分页面设置。打印前请检查“页面布局”。',
  },
  chartNotDrawn: {
    en: 'This Excel could not draw the chart "{place}" on "{sheet}". Its figures are on the sheets all the same.',
    'zh-CN': '当前 Excel 无法绘制“{sheet}”中的图表“{place}”，其数字仍在各工作表中。',
  },
  chartNotPolished: {
    en: 'This Excel could not format the chart "{place}" on "{sheet}" in full.',
    'zh-CN': '当前 Excel 无法完整设置“{sheet}”中图表“{place}”的格式。',
  },
};
