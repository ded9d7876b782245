/** Texts that Excel would turn into something else when they are written as a value. */
const startsLikeFormulaOrNumber = /^\s*['=+\-@\d.,(%$¥€£￥]/;
const startsLikeDate = /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d/i;
const readsAsOtherType = /^\s*(true|false|#(n\/a|value!|ref!|name\?|num!|null!|div\/0!))\s*$/i;

/** Longest text that a cell holds. */
const MAXIMUM_LENGTH = 32_767;

/**
 * A text as it must be written so that the cell holds exactly this text.
 *
 * Excel reads a written text as if it were typed: "=1+1" would become a formula, "007" the number 7 and "1-2" a date.
 * An apostrophe in front keeps it text; it is not part of the value.
 *
 * @example asCellText('=SUM(A1)') // "'=SUM(A1)"
 * @example asCellText('数据方案') // '数据方案'
 */
export function asCellText(text: string): string {
  const fitting = text.length > MAXIMUM_LENGTH ? `${text.slice(0, MAXIMUM_LENGTH - 1)}…` : text;
  const changes =
    startsLikeFormulaOrNumber.test(fitting) || startsLikeDate.test(fitting) || readsAsOtherType.test(fitting);
  return changes ? `'${fitting}` : fitting;
}
