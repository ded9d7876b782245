import { cutText } from './cutText';
import { monthNames } from './monthNames';

/**
 * Texts that Excel would turn into something else when they are written as a value. They are compared after full-width
 * letters, digits and signs have become the usual ones, because Excel reads those as numbers and formulas too; `\p{N}`
 * has the digits of other scripts, and ½, and `\p{Sc}` every sign of a currency.
 */
const startsLikeFormulaOrNumber =
  /^\s*(?:['=+\-−–@.,(%\p{N}\p{Sc}]|(?:r\$|kr\.?|chf|fr\.|zł|kč|ft|lei|s\/\.?)\s*[-\d(])/iu;
/** Half days of times, eras of Japan, and years and months in Chinese numerals. */
const startsLikeEastAsianDate =
  /^\s*(?:(?:上午|下午|凌晨|早上|中午|晚上|午前|午後|오전|오후)\s*[\d一二三四五六七八九十]|(?:明治|大正|昭和|平成|令和)[\d元]|[MTSHR]\d+[./-]\d|[〇○零一二三四五六七八九十]+[年月])/u;
/** Booleans, in the languages of Excel that have words of their own for them, and errors in any: #N/A, #NV, #¡VALOR!. */
const readsAsOtherType = new RegExp(
  `^\\s*(?:${[
    ...[
      'true',
      'wahr',
      'vrai',
      'verdadero',
      'vero',
      'verdadeiro',
      'waar',
      'prawda',
      'pravda',
      'истина',
      'істина',
    ],
    ...['tosi', 'sant', 'sand', 'sann', 'igaz', 'adevărat', 'cert', 'doğru', 'αληθεσ', 'αληθες'],
    ...['false', 'falsch', 'faux', 'falso', 'onwaar', 'fałsz', 'nepravda', 'ложь', 'хибність'],
    ...['epätosi', 'falskt', 'falsk', 'usann', 'hamis', 'fals', 'yanlış', 'ψευδεσ', 'ψευδες'],
    '#[¡¿]?\\p{L}[\\p{L}\\p{N}/]*[!?]?',
  ].join('|')})\\s*$`,
  'iu',
);

/** Longest text that a cell holds. */
export const LONGEST_TEXT = 32_767;

/**
 * A text as it must be written so that the cell holds exactly this text.
 *
 * Excel reads a written text as if it were typed: "=1+1" would become a formula, "007" and "１２３" numbers and "1-2" a
 * date. Months, times and booleans are read in the language of the person's Excel, which nobody knows here: those of
 * many are marked. An apostrophe in front keeps it text; it is not part of the value.
 *
 * @example asCellText('=SUM(A1)') // "'=SUM(A1)"
 * @example asCellText('数据方案') // '数据方案'
 */
export function asCellText(text: string): string {
  const fitting = cutText(text, LONGEST_TEXT);
  return isRetyped(fitting) ? `'${fitting}` : fitting;
}

function isRetyped(text: string): boolean {
  const usual = text.normalize('NFKC');
  return (
    startsLikeFormulaOrNumber.test(usual) ||
    startsLikeEastAsianDate.test(usual) ||
    startsWithMonth(usual) ||
    readsAsOtherType.test(usual)
  );
}

/** A month's name or its beginning, and a number after it: "Mar 5", "März 2026", "janv. 3". */
function startsWithMonth(text: string): boolean {
  const word = /^\s*(\p{L}{3,})[.']?[\s\-/.,]*\d/u.exec(text)?.[1]?.toLowerCase();
  return word !== undefined && monthNames().some((name) => name.startsWith(word));
}
