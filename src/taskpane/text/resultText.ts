import type { Vocabulary } from '../../report/text/Words';

/** Texts of the answer: figures, charts, cautions, lists, the explanation of one customer or product. */
export const resultText = {
  'result.answer': { en: 'The answer', 'zh-CN': '结论' },
  'result.headlines': { en: 'Headline figures', 'zh-CN': '关键数字' },
  'result.before': { en: 'Run before: {was}', 'zh-CN': '上次运行：{was}' },
  'result.compared': { en: 'Against the run of {when}', 'zh-CN': '与 {when} 的运行相比' },
  'result.compared.same': {
    en: 'Same settings as in that run: what differs comes from the data.',
    'zh-CN': '参数与那次运行相同，差异来自数据。',
  },
  'result.compared.setting': {
    en: '{setting}: {now} (before: {was})',
    'zh-CN': '{setting}：{now}（上次：{was}）',
  },
  'result.compared.bySettings': {
    en: 'Who moves by the settings alone, on the data of this run:',
    'zh-CN': '在本次运行的数据上，仅因参数不同而变化的：',
  },
  'result.open': { en: 'Open the summary sheet', 'zh-CN': '打开摘要工作表' },
  'result.again': { en: 'Run again', 'zh-CN': '重新运行' },
  'result.outdated.data': {
    en: 'Data changed since this run: the result is that of before.',
    'zh-CN': '本次运行之后数据有变化，以下仍是变化前的结果。',
  },
  'result.outdated.settings': {
    en: 'Settings changed since this run: {settings}.',
    'zh-CN': '本次运行之后更改了参数：{settings}。',
  },
  'result.outdated.missing': {
    en: '{count:count} {count:sheet|sheets} of this result {count:is|are} not in the workbook any more: run again to write {count:it|them}.',
    'zh-CN': '此结果有 {count:count} 张工作表已不在工作簿中，重新运行即可再次写入。',
  },
  'result.charts': { en: 'Charts', 'zh-CN': '图表' },
  'result.cautions': { en: 'Cautions', 'zh-CN': '提示' },
  'result.show': { en: 'Show in the sheet', 'zh-CN': '在工作表中查看' },
  'result.showOf': { en: 'Show in the sheet: {text}', 'zh-CN': '在工作表中查看：{text}' },
  'result.showRows': { en: 'Show the rows', 'zh-CN': '查看相关行' },
  'result.showRowsOf': { en: 'Show the rows: {text}', 'zh-CN': '查看相关行：{text}' },
  'result.nextRow': { en: 'Next row', 'zh-CN': '下一行' },
  'result.nextRowOf': { en: 'Next row: {text}', 'zh-CN': '下一行：{text}' },
  'result.rowShown': {
    en: '{shown:count} of {count:count} shown',
    'zh-CN': '第 {shown:count} 行，共 {count:count} 行',
  },
  'result.evidence': { en: 'Show what it counts', 'zh-CN': '查看所统计的行' },
  'result.evidenceOf': { en: 'Show what it counts: {label}', 'zh-CN': '查看所统计的行：{label}' },
  'result.qualified': {
    en: '{count:count} {count:caution|cautions}',
    'zh-CN': '{count:count} 条提示',
  },
  'result.allCautions': { en: 'Show all {count:count} cautions', 'zh-CN': '显示全部 {count:count} 条提示' },
  'result.noCautions': {
    en: 'No caution applies to these figures.',
    'zh-CN': '这些数字没有需要特别提示之处。',
  },
  'result.lists': { en: 'Lists to act on', 'zh-CN': '行动名单' },
  'result.save': { en: 'Save the report', 'zh-CN': '保存报告' },
  'result.save.text': {
    en: 'The whole report with its charts as one file, in the language of the sheets.',
    'zh-CN': '把完整报告连同图表保存为一个文件，语言与工作表相同。',
  },
  'result.save.name': { en: '{analysis} report {day}', 'zh-CN': '{analysis}报告 {day}' },
  'result.saved': {
    en: '{name} is saved where this browser, or Excel, puts downloads.',
    'zh-CN': '已保存 {name}，位于浏览器或 Excel 的下载位置。',
  },
  'result.save.docx': { en: 'As a Word document', 'zh-CN': '保存为 Word 文档' },
  'result.save.html': { en: 'As a web page', 'zh-CN': '保存为网页' },
  'result.sheets': { en: 'All result sheets', 'zh-CN': '全部结果工作表' },
  'result.explain': { en: 'Explain the selection', 'zh-CN': '解释所选' },
  'result.explain.hint': {
    en: 'Select a cell in the row of a customer or a product, in any sheet, to see where it stands, why, and what would move it.',
    'zh-CN': '在任意工作表中选中某个客户或产品所在行的单元格，即可查看其位置、原因以及怎样才会改变。',
  },
  'result.explain.percentile': {
    en: 'ahead of {percentile:rate0} of the others',
    'zh-CN': '高于其余的 {percentile:rate0}',
  },
  'result.explain.peers': { en: 'Beside it: {peers}', 'zh-CN': '相邻：{peers}' },
  'result.explain.peer': {
    en: '{name} (rank {rank:count}, {score:score})',
    'zh-CN': '{name}（第 {rank:count} 名，{score:score}）',
  },
  'result.explain.listed': { en: '{name}: {advice}', 'zh-CN': '{name}：{advice}' },
  'result.explain.lists': { en: 'Lists that it is on', 'zh-CN': '所在名单' },
  'result.explain.noList': { en: 'It is on no list of things to do.', 'zh-CN': '不在任何行动名单中。' },
  'result.explain.score': { en: 'Score {score:score}', 'zh-CN': '综合评分 {score:score}' },
  'result.explain.rank': {
    en: 'rank {rank:count} of {of:count}',
    'zh-CN': '第 {rank:count} 名，共 {of:count} 个',
  },
  'result.explain.measure': { en: 'Measure', 'zh-CN': '指标' },
  'result.explain.raw': { en: 'Value', 'zh-CN': '原值' },
  'result.explain.normalised': { en: 'Normalized', 'zh-CN': '归一化' },
  'result.explain.weight': { en: 'Weight', 'zh-CN': '权重' },
  'result.explain.contribution': { en: 'Adds', 'zh-CN': '贡献' },
  'result.explain.above': {
    en: '{distance:score} above the {line} of {cut:score}',
    'zh-CN': '高于{line} {cut:score}，差 {distance:score}',
  },
  'result.explain.below': {
    en: '{distance:score} below the {line} of {cut:score}',
    'zh-CN': '低于{line} {cut:score}，差 {distance:score}',
  },
  'result.explain.at': { en: 'exactly at the {line} of {cut:score}', 'zh-CN': '恰在{line} {cut:score} 上' },
  'result.kind.customer': { en: 'Customer', 'zh-CN': '客户' },
  'result.kind.product': { en: 'Product', 'zh-CN': '产品' },
} satisfies Vocabulary;
