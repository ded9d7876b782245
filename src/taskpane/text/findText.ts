import type { Vocabulary } from '../../report/text/Words';

/** Texts of the first screen: what the workbook holds. */
export const findText = {
  'find.title': { en: 'What should be analyzed?', 'zh-CN': '要分析哪份数据？' },
  'find.looking': { en: 'Looking at the workbook…', 'zh-CN': '正在查看工作簿…' },
  'find.first.title': { en: 'Before you start', 'zh-CN': '开始之前' },
  'find.first.reads': {
    en: 'Payoff finds where effort does not pay back, in a table that you have. It shows which column it takes for what.',
    'zh-CN': '投效分析在您已有的表格中，找出投入没有回报的地方，并说明每一列的用途。',
  },
  'find.first.writes': {
    en: 'Nothing is written until you run it. The answer goes to sheets of its own, never over yours.',
    'zh-CN': '运行之前不会写入任何内容。结果写到单独的工作表，绝不会覆盖您的内容。',
  },
  'find.first.stays': {
    en: 'Your data stays in this workbook: no account, nothing is sent.',
    'zh-CN': '数据只留在本工作簿中：不需要帐户，不发送任何内容。',
  },
  'find.first.understood': { en: 'Got it', 'zh-CN': '知道了' },
  'find.sources': { en: 'Tables and sheets of this workbook', 'zh-CN': '本工作簿的表格和工作表' },
  'find.sourceOf': { en: '{name} on sheet {sheet}', 'zh-CN': '工作表“{sheet}”中的 {name}' },
  'find.size': {
    en: '{rows:count} {rows:row|rows} × {columns:count} {columns:column|columns}',
    'zh-CN': '{rows:count} 行 × {columns:count} 列',
  },
  'find.fits': { en: 'Fits {analysis}: {matched} recognized', 'zh-CN': '适合做{analysis}：已识别{matched}' },
  'find.fitsPartly': {
    en: 'May fit {analysis}: {missing} not recognized yet',
    'zh-CN': '可能适合做{analysis}：还未识别{missing}',
  },
  'find.fitsNone': {
    en: 'No known column headers. You can still match the columns by hand.',
    'zh-CN': '没有认识的表头。您仍可以手动指定字段。',
  },
  'find.analysis': { en: 'Analysis', 'zh-CN': '分析类型' },
  'find.near.found': { en: 'Recognized: {roles}', 'zh-CN': '已识别：{roles}' },
  'find.near.nothing': { en: 'nothing', 'zh-CN': '无' },
  'find.near.missing': { en: 'Missing: {roles}', 'zh-CN': '缺少：{roles}' },
  'find.near.whole': { en: 'Nothing that it needs is missing.', 'zh-CN': '所需字段齐全。' },
  'find.near.or': { en: ' or ', 'zh-CN': '或' },
  'find.near.and': { en: '; ', 'zh-CN': '；' },
  'find.near.headers': {
    en: 'Columns of the table: {headers}. What is missing can be matched to one of them by hand.',
    'zh-CN': '表中的列：{headers}。缺少的字段可以手动指定为其中一列。',
  },
  'find.large': {
    en: 'A large table: reading it takes a while. You can go on working in other sheets, but not edit a cell.',
    'zh-CN': '数据量较大，读取需要一些时间。期间可以查看其他工作表，但请不要编辑单元格。',
  },
  'find.last': { en: 'Last run {when}: {title}', 'zh-CN': '上次运行（{when}）：{title}' },
  'find.go': { en: 'Check the columns', 'zh-CN': '核对字段' },
  'find.empty.title': { en: 'This workbook has no data yet', 'zh-CN': '这个工作簿还没有数据' },
  'find.empty.text': {
    en: 'Paste or open a table of customers or of test records, one row each, headers on top.',
    'zh-CN': '请粘贴或打开一张客户表或测试记录表：每行一条，首行为表头。',
  },
  'find.empty.again': { en: 'Look again', 'zh-CN': '重新查看' },
  'find.example.title': { en: 'Or try it on a few rows', 'zh-CN': '或先用几行数据试一试' },
  'find.example': { en: 'Insert an example: {analysis}', 'zh-CN': '插入示例：{analysis}' },
  'find.example.sheet': { en: 'Example {analysis}', 'zh-CN': '{analysis}示例' },
  'find.unfit.title': {
    en: 'No table here has the columns that an analysis needs',
    'zh-CN': '没有一张表具备分析所需的字段',
  },
  'find.unfit.text': {
    en: '{needs} If your headers have other names, choose the table and match them by hand.',
    'zh-CN': '{needs}如果您的表头用了别的名称，请选择表格后手动指定字段。',
  },
} satisfies Vocabulary;
