import type { ColumnCheck, DataCheck, TextReading } from '../../engine/table/types';
import type { TableContext } from '../table/Column';
import { defineTable } from '../table/defineTable';
import { plainText } from './plainText';
import { quotedText } from '../layout/quotedText';

const names = { texts: 'Payoff_texts', values: 'Payoff_textValues' };

/** What a proof is made from: the check of what was read. */
export interface ProofContext extends TableContext {
  readonly check: DataCheck;
}

interface ListedText extends TextReading {
  /** Where the text stands among those of all columns. */
  readonly key: string;
  readonly header: string;
}

/**
 * Texts that Excel would not read as the run did, with the values that they were read as: a colleague may add to them.
 *
 * @param roles those whose cells formulas read
 */
export function defineReadingsProof<Context extends ProofContext>(
  excelName: string,
  roles: readonly string[],
) {
  return defineTable({
    key: 'proofReadings',
    excelName,
    rows: (context: Context) => listedTexts(context, roles),
    columns: ({ text, values }) => ({
      header: text({ en: 'Column', 'zh-CN': '列' }, 'header'),
      text: text({ en: 'Text', 'zh-CN': '文字' }, 'text'),
      value: values(
        { en: 'Read as', 'zh-CN': '读作' },
        'number',
        (rows) => Array.from(rows, ({ value }) => value),
        { rangeName: names.values },
      ),
      key: text({ en: 'Looked up as', 'zh-CN': '查找键' }, 'key', { rangeName: names.texts }),
    }),
  });
}

function listedTexts({ check }: ProofContext, roles: readonly string[]): readonly ListedText[] {
  const listed = check.columns.flatMap((column) => {
    const { role, header, kind, readings, tells } = column;
    const own = kind === 'flag' || role === undefined ? [] : [{ role, readings: wanting(column, readings) }];
    return [...own, ...tells]
      .filter((one) => roles.includes(one.role))
      .flatMap((one) =>
        one.readings.map((reading) => ({ ...reading, header, key: `${one.role}:${reading.text}` })),
      );
  });
  // A column that serves two roles tells its flags once.
  return [...new Map(listed.map((one) => [one.key, one])).values()];
}

/** The texts that are not read alike without being looked up. */
function wanting(column: ColumnCheck, readings: readonly TextReading[]): readonly TextReading[] {
  return column.kind === 'number' ? readings.filter(({ text }) => !plainText(text, column)) : readings;
}

/**
 * What the text of a cell was read as, without the equals sign: an error where it is not listed. What MATCH takes for a
 * placeholder is taken for itself.
 */
export function lookUp(role: string, cell: string): string {
  return `INDEX(${names.values},MATCH(${quotedText(`${role}:`)}&${literal(cell)},${names.texts},0))`;
}

/**
 * The text of a cell as MATCH and COUNTIF look for it, letter by letter.
 *
 * @example literal('B2') // SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(B2,"~","~~"),"?","~?"),"*","~*")
 */
export function literal(cell: string): string {
  return ['~', '?', '*'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, cell);
}
