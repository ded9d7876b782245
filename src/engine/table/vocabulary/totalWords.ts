const totalWords =
  /^(合\s*计|总\s*计|小\s*计|总\s*和|汇\s*总|共\s*计|累\s*计|总合计|grand\s*total|sub-?\s*total|total|totals|sum)\s*[:：]?$/i;
const subtotalWords = /(小\s*计|sub-?\s*total)\s*[:：]?$/i;
const possibleStart = new Set([...'合总小汇共累GgSsTt ']);
const possibleEnd = new Set([...'计lL:： ']);

/** Whether a text labels a row of totals: "合计", "Grand total". */
export function isTotalLabel(text: string): boolean {
  // Ids end in a digit, and a table may have a million of them.
  const last = text.charCodeAt(text.length - 1);
  if (text.length > 16 || (last >= 0x30 && last <= 0x39)) return false;
  return (possibleStart.has(text[0] ?? '') && totalWords.test(text.trim())) || isSubtotalLabel(text);
}

/** Whether a text labels a row of subtotals: "华东小计", "Subtotal". */
export function isSubtotalLabel(text: string): boolean {
  return text.length <= 16 && possibleEnd.has(text[text.length - 1] ?? '') && subtotalWords.test(text.trim());
}

const noteStart =
  /^[(（*※]?\s*(注|备注|说明|附注|数据来源|来源|资料来源|制表|审核|填表|note|notes|source|remark|prepared by)\s*[:：.）)\d]/i;

/** Whether a text that stands alone in its row is a note to the table rather than a record of it. */
export function isNoteText(text: string): boolean {
  return noteStart.test(text.trim()) || text.trim().length > 40;
}
