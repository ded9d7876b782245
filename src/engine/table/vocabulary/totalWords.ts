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
const mostLetters = 32;
/** A label ends in one of these, or begins like one with its group behind it. */
const endings = new Set([...'计和总均值数差额家户个条行笔名位)）:：.lsmegntvLSMEGNTV']);
const beginnings = new Set([...'sStTgG']);

/** What sheets in other languages call their totals and subtotals. */
const foreignSubtotals: ReadonlySet<string> = new Set([
  'zwischensumme',
  'teilsumme',
  'sous-total',
  'subtotale',
  'subtotaal',
  '小計',
  'подытог',
  '소계',
]);
const foreignTotals: ReadonlySet<string> = new Set([
  ...foreignSubtotals,
  ...['summe', 'gesamt', 'gesamtsumme', 'insgesamt', 'mittelwert', 'durchschnitt', 'somme', 'total général'],
  ...['total general', 'totale', 'totale generale', 'total geral', 'suma total', 'razem', 'ogółem'],
  ...['totaal', 'eindtotaal', 'toplam', 'genel toplam', 'moyenne', 'promedio'],
  ...['итого', 'всего', 'общий итог', 'среднее', '合計', '総計', '総合計', '平均', '합계', '총계', '총합계'],
]);
const foreignBeginnings = new Set([...foreignTotals].flatMap(([first]) => [first!, first!.toUpperCase()]));

function isForeign(text: string, words: ReadonlySet<string>): boolean {
  if (text.length > 20 || !foreignBeginnings.has(text[0] ?? '')) return false;
  return words.has(text.replace(/\s*[:：]$/, '').toLowerCase());
}

/** Ids end in a digit and names in other letters: a table may have a million texts, and most are done with here. */
function mayBeLabel(text: string): boolean {
  if (text.length > mostLetters) return false;
  if (endings.has(text[text.length - 1] ?? '')) return true;
  return beginnings.has(text[0] ?? '') && /^(?:sub|tot|grand)/i.test(text);
}

/** Whether a text labels a row that sums up others: "合计", "Grand total", "Average", "华东汇总". */
export function isTotalLabel(text: string): boolean {
  const trimmed = text.trim();
  return (mayBeLabel(trimmed) && totalWords.test(trimmed)) || isForeign(trimmed, foreignTotals);
}

/** Whether a text labels a row of subtotals: "华东小计", "Subtotal". */
export function isSubtotalLabel(text: string): boolean {
  const trimmed = text.trim();
  return (mayBeLabel(trimmed) && subtotalWords.test(trimmed)) || isForeign(trimmed, foreignSubtotals);
}

const noteStart =
  /^[(（*※]?\s*(注|备注|说明|附注|数据来源|来源|资料来源|制表|审核|填表|note|notes|source|remark|prepared by)\s*[:：.）)\d]/i;

/** Whether a text that stands alone in its row is a note to the table rather than a record of it. */
export function isNoteText(text: string): boolean {
  return noteStart.test(text.trim()) || text.trim().length > 40;
}
