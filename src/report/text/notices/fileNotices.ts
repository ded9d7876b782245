import type { Words } from '../Words';

type FileProblemText =
  | 'passwordProtected'
  | 'legacyWorkbook'
  | 'binaryWorkbook'
  | 'openDocument'
  | 'webPage'
  | 'brokenArchive'
  | 'brokenPart'
  | 'brokenCell'
  | 'fileTooLarge'
  | 'archiveTooLarge'
  | 'partTooLarge'
  | 'tooMuchContent'
  | 'nestedTooDeep'
  | 'notAWorkbook'
  | 'emptyFile'
  | 'noSheets'
  | 'tooLarge';

/** Why a file could not be opened. Only the command line and the preview open files; the add-in works in Excel. */
export const fileNotices: Readonly<Record<FileProblemText, Words>> = {
  passwordProtected: {
    en: '{fileName} is protected by a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save it.',
    'zh-CN': '{fileName} 设有密码。请在 Excel 中打开，在“文件 > 信息 > 保护工作簿”中取消密码后保存。',
  },
  legacyWorkbook: {
    en: '{fileName} is in the old .xls format, whatever its name says. Open it in Excel and save it as .xlsx.',
    'zh-CN': '{fileName} 实际是旧的 .xls 格式。请在 Excel 中打开并另存为 .xlsx。',
  },
  binaryWorkbook: {
    en: '{fileName} is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
    'zh-CN': '{fileName} 是二进制工作簿（.xlsb）。请在 Excel 中打开并另存为 .xlsx。',
  },
  openDocument: {
    en: '{fileName} is an OpenDocument spreadsheet. Open it in Excel or LibreOffice and save it as .xlsx.',
    'zh-CN': '{fileName} 是 OpenDocument 表格（.ods）。请在 Excel 或 LibreOffice 中打开并另存为 .xlsx。',
  },
  webPage: {
    en: '{fileName} is a web page, whatever its name says. Open it in Excel, check the columns and save it as .xlsx.',
    'zh-CN': '{fileName} 实际是网页文件。请在 Excel 中打开，核对各列后另存为 .xlsx。',
  },
  brokenArchive: {
    en: '{fileName} is damaged or cut off. Get the file again, or let Excel repair it and save it.',
    'zh-CN': '{fileName} 已损坏或不完整。请重新获取文件，或用 Excel 修复后保存。',
  },
  brokenPart: {
    en: '{fileName} is damaged in {part}. Let Excel repair it and save it as .xlsx.',
    'zh-CN': '{fileName} 的 {part} 部分已损坏。请用 Excel 修复后另存为 .xlsx。',
  },
  brokenCell: {
    en: '{fileName} is damaged at {cell} in {part}: what stands there points to nothing, or cannot be. Let Excel repair it and save it as .xlsx.',
    'zh-CN':
      '{fileName} 的 {part} 部分在 {cell} 处已损坏：该处指向不存在的内容，或内容不合规。请用 Excel 修复后另存为 .xlsx。',
  },
  fileTooLarge: {
    en: '{fileName} has more than {maximum:count} MB. Save only the sheet with the table as a new workbook, or leave out columns.',
    'zh-CN': '{fileName} 超过 {maximum:count} MB。请只把数据所在的工作表另存为新工作簿，或减少列。',
  },
  archiveTooLarge: {
    en: '{fileName} unfolds to {megabytes:count} MB; a file of its size may have {maximum:count} MB. Save only the sheet with the table as a new workbook, or as CSV UTF-8.',
    'zh-CN':
      '{fileName} 解压后有 {megabytes:count} MB，这样大小的文件最多允许 {maximum:count} MB。请只把数据所在的工作表另存为新工作簿或“CSV UTF-8”。',
  },
  tooMuchContent: {
    en: '{fileName} would take more than {maximum} MB of memory: {part} holds too many cells, texts or formulas. Save only the sheet with the table as a new workbook, without columns that the analysis does not need.',
    'zh-CN':
      '{fileName} 需要超过 {maximum} MB 的内存：{part} 部分的单元格、文本或公式过多。请只把数据所在的工作表另存为新工作簿，并去掉分析不需要的列。',
  },
  partTooLarge: {
    en: '{fileName} holds far more in {part} than a workbook needs there. Copy the cells of the table into a new workbook and save that.',
    'zh-CN': '{fileName} 的 {part} 部分远远超出工作簿的正常需要。请把表格的单元格复制到新工作簿后保存。',
  },
  nestedTooDeep: {
    en: '{fileName} nests {part} more than {maximum:count} levels deep, which no workbook needs. Copy the cells of the table into a new workbook and save that.',
    'zh-CN':
      '{fileName} 的 {part} 部分嵌套超过 {maximum:count} 层，工作簿不需要这么深。请把表格的单元格复制到新工作簿后保存。',
  },
  notAWorkbook: {
    en: '{fileName} is neither a workbook nor a text table. If Excel opens it, save it there as .xlsx, or as CSV UTF-8.',
    'zh-CN': '{fileName} 既不是工作簿，也不是文本表格。如果 Excel 能打开，请另存为 .xlsx 或“CSV UTF-8”。',
  },
  emptyFile: { en: '{fileName} is empty.', 'zh-CN': '{fileName} 是空文件。' },
  noSheets: { en: '{fileName} has no worksheet.', 'zh-CN': '{fileName} 没有工作表。' },
  tooLarge: {
    en: '{fileName} has more than 1,048,576 rows or 16,384 columns, more than a sheet holds. Split it or leave out columns.',
    'zh-CN': '{fileName} 超过 1,048,576 行或 16,384 列，一张工作表放不下。请拆分文件或减少列。',
  },
};
