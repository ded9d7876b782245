import type { Catalogues } from '../../report/text/fillTemplate';

const en = {
  'find.title': 'What should be analyzed?',
  'find.looking': 'Looking at the workbook…',
  'find.sources': 'Tables and sheets of this workbook',
  'find.sourceOf': '{name} on sheet {sheet}',
  'find.size': '{rows:count} {rows:row|rows} × {columns:count} {columns:column|columns}',
  'find.fits': 'Fits {analysis}: {matched} recognized',
  'find.fitsPartly': 'May fit {analysis}: {missing} not recognized yet',
  'find.fitsNone': 'No known column headers. You can still match the columns by hand.',
  'find.analysis': 'Analysis',
  'find.large':
    'A large table: reading it takes a while. You can go on working in other sheets, but not edit a cell.',
  'find.last': 'Last run {when}: {title}',
  'find.again': 'Run it again',
  'find.go': 'Check the columns',
  'find.empty.title': 'This workbook has no data yet',
  'find.empty.text': 'Paste or open a table of customers or of test records, one row each, headers on top.',
  'find.empty.again': 'Look again',
  'find.unfit.title': 'No table here has the columns that an analysis needs',
  'find.unfit.text': '{needs} If your headers have other names, choose the table and match them by hand.',
} as const;

const zh: Record<keyof typeof en, string> = {
  'find.title': '要分析哪份数据？',
  'find.looking': '正在查看工作簿…',
  'find.sources': '本工作簿的表格和工作表',
  'find.sourceOf': '工作表“{sheet}”中的 {name}',
  'find.size': '{rows:count} 行 × {columns:count} 列',
  'find.fits': '适合做{analysis}：已识别{matched}',
  'find.fitsPartly': '可能适合做{analysis}：还未识别{missing}',
  'find.fitsNone': '没有认识的表头。您仍可以手动指定字段。',
  'find.analysis': '分析类型',
  'find.large': '数据量较大，读取需要一些时间。期间可以查看其他工作表，但请不要编辑单元格。',
  'find.last': '上次运行（{when}）：{title}',
  'find.again': '再次运行',
  'find.go': '核对字段',
  'find.empty.title': '这个工作簿还没有数据',
  'find.empty.text': '请粘贴或打开一张客户表或测试记录表：每行一条，首行为表头。',
  'find.empty.again': '重新查看',
  'find.unfit.title': '没有一张表具备分析所需的字段',
  'find.unfit.text': '{needs}如果您的表头用了别的名称，请选择表格后手动指定字段。',
};

/** Texts of the first screen: what the workbook holds. */
export const findText: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
