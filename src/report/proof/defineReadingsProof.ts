import type { ColumnCheck, DataCheck, TextReading } from '../../engine/table/types';
import type { TableContext } from '../table/Column';
import { defineTable } from '../table/defineTable';
import { plainText } from './plainText';
import { quotedText } from './quotedText';

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
  return check.columns.flatMap((column) => {
    const { role, header, kind, readings } = column;
    if (role === undefined || !roles.includes(role)) return [];
    const listed = kind === 'number' ? readings.filter(({ text }) => !plainText(text, column)) : readings;
    return listed.map((reading) => ({ ...reading, header, key: `${role}:${reading.text}` }));
  });
}

/** What the text of a cell was read as, without the equals sign: an error where it is not listed. */
export function lookUp({ role = '' }: Pick<ColumnCheck, 'role'>, cell: string): string {
  return `INDEX(${names.values},MATCH(${quotedText(`${role}:`)}&${cell},${names.texts},0))`;
}
