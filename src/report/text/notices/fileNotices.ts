import type { Catalogues } from '../fillTemplate';

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
  | 'notAWorkbook'
  | 'emptyFile'
  | 'noSheets'
  | 'tooLarge';

/** Why a file could not be opened. Only the command line and the preview open files; the add-in works in Excel. */
export const fileNotices: Catalogues<FileProblemText> = {
  en: {
    passwordProtected:
      '{fileName} is protected by a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save it.',
    legacyWorkbook:
      '{fileName} is in the old .xls format, whatever its name says. Open it in Excel and save it as .xlsx.',
    binaryWorkbook: '{fileName} is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
    openDocument:
      '{fileName} is an OpenDocument spreadsheet. Open it in Excel or LibreOffice and save it as .xlsx.',
    webPage:
      '{fileName} is a web page, whatever its name says. Open it in Excel, check the columns and save it as .xlsx.',
    brokenArchive:
      '{fileName} is damaged or cut off. Get the file again, or let Excel repair it and save it.',
    brokenPart: '{fileName} is damaged in {part}. Let Excel repair it and save it as .xlsx.',
    brokenCell:
      '{fileName} is damaged at {cell} in {part}: what stands there points to nothing, or cannot be. Let Excel repair it and save it as .xlsx.',
    fileTooLarge:
      '{fileName} has more than {maximum:count} MB. Save only the sheet with the table as a new workbook, or leave out columns.',
    archiveTooLarge:
      '{fileName} unfolds to {megabytes:count} MB; a file of its size may have {maximum:count} MB. Save only the sheet with the table as a new workbook, or as CSV UTF-8.',
    partTooLarge:
      '{fileName} holds far more in {part} than a workbook needs there. Copy the cells of the table into a new workbook and save that.',
    notAWorkbook:
      '{fileName} is neither a workbook nor a text table. If Excel opens it, save it there as .xlsx, or as CSV UTF-8.',
    emptyFile: '{fileName} is empty.',
    noSheets: '{fileName} has no worksheet.',
    tooLarge:
      '{fileName} has more than 1,048,576 rows or 16,384 columns, more than a sheet holds. Split it or leave out columns.',
  },
  'zh-CN': {
    passwordProtected:
      '{fileName} 设有密码。请在 Excel 中打开，在“文件 > 信息 > 保护工作簿”中取消密码后保存。',
    legacyWorkbook: '{fileName} 实际是旧的 .xls 格式。请在 Excel 中打开并另存为 .xlsx。',
    binaryWorkbook: '{fileName} 是二进制工作簿（.xlsb）。请在 Excel 中打开并另存为 .xlsx。',
    openDocument: '{fileName} 是 OpenDocument 表格（.ods）。请在 Excel 或 LibreOffice 中打开并另存为 .xlsx。',
    webPage: '{fileName} 实际是网页文件。请在 Excel 中打开，核对各列后另存为 .xlsx。',
    brokenArchive: '{fileName} 已损坏或不完整。请重新获取文件，或用 Excel 修复后保存。',
    brokenPart: '{fileName} 的 {part} 部分已损坏。请用 Excel 修复后另存为 .xlsx。',
    brokenCell:
      '{fileName} 的 {part} 部分在 {cell} 处已损坏：该处指向不存在的内容，或内容不合规。请用 Excel 修复后另存为 .xlsx。',
    fileTooLarge: '{fileName} 超过 {maximum:count} MB。请只把数据所在的工作表另存为新工作簿，或减少列。',
    archiveTooLarge:
      '{fileName} 解压后有 {megabytes:count} MB，这样大小的文件最多允许 {maximum:count} MB。请只把数据所在的工作表另存为新工作簿或“CSV UTF-8”。',
    partTooLarge: '{fileName} 的 {part} 部分远远超出工作簿的正常需要。请把表格的单元格复制到新工作簿后保存。',
    notAWorkbook:
      '{fileName} 既不是工作簿，也不是文本表格。如果 Excel 能打开，请另存为 .xlsx 或“CSV UTF-8”。',
    emptyFile: '{fileName} 是空文件。',
    noSheets: '{fileName} 没有工作表。',
    tooLarge: '{fileName} 超过 1,048,576 行或 16,384 列，一张工作表放不下。请拆分文件或减少列。',
  },
};
