const summary =
  '合\\s*计|总\\s*计|小\\s*计|总\\s*和|汇\\s*总|共\\s*计|累\\s*计|平\\s*均[值数]?|均值|中位数|最大值|最小值|标准差|计数';
const summaryInEnglish =
  'totals?|sub-?\\s*totals?|sum|average|avg\\.?|mean|median|maximum|minimum|count|std\\.?\\s*dev\\.?|standard deviation';
/** With a group behind it: "Subtotal Software", "Total - Software", "Total for 2024". "Total Energies" is a company. */
const summaryOfGroup = 'sub-?\\s*totals?\\b.*|(?:grand\\s)?totals?\\s*(?:[-–—:：/]|\\s(?:for|of)\\s).+';
/** "合计", "本页合计", "华东汇总", "共 12 家"; behind it what is counted, in brackets or not. */
const totalWords = new RegExp(
  `^(?:.{0,10}(?:${summary})(?:数|金额)?|(?:.{1,14}\\s)?(?:${summaryInEnglish})(?:\\s(?:customers|accounts|clients|records|rows|amount))?)` +
    '\\s*(?:[(（][^)）]*[)）])?\\s*[:：]?$|^共\\s*\\d+\\s*[家户个条行笔名]$|' +
    `^(?:${summaryOfGroup})$`,
  'i',
);
const subtotalWords = /(小\s*计|合\s*计|sub-?\s*total)\s*[:：]?$|^sub-?\s*totals?\b/i;
/** Letters that such a label must have one of: most texts of a table have none and are done with quickly. */
const letterOfEach = /[计总均值差共位]|to?ta|su[mb]|av(?:g|er)|me(?:an|di)|imum|coun|st(?:d|an)/i;

/** Whether a text labels a row that sums up others: "合计", "Grand total", "Average", "华东汇总". */
export function isTotalLabel(text: string): boolean {
  // Ids end in a digit, and a table may have a million of them.
  const last = text.charCodeAt(text.length - 1);
  if (text.length > 32 || (last >= 0x30 && last <= 0x39)) return false;
  return letterOfEach.test(text) && totalWords.test(text.trim());
}

/** Whether a text labels a row of subtotals: "华东小计", "Subtotal". */
export function isSubtotalLabel(text: string): boolean {
  return text.length <= 32 && letterOfEach.test(text) && subtotalWords.test(text.trim());
}

const noteStart =
  /^[(（*※]?\s*(注|备注|说明|附注|数据来源|来源|资料来源|制表|审核|填表|note|notes|source|remark|prepared by)\s*[:：.）)\d]/i;

/** Whether a text that stands alone in its row is a note to the table rather than a record of it. */
export function isNoteText(text: string): boolean {
  return noteStart.test(text.trim()) || text.trim().length > 40;
}
