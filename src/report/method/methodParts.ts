import { whenText } from '../history/whenText';
import { columnLetters } from '../layout/columnLetters';
import { rowHeightFor } from '../layout/rowHeightFor';
import type { DataCheckContext } from '../dataCheck/DataCheckContext';
import { pageColumns, pageWidths } from '../sheet/page';
import type { RowPart } from '../sheet/Part';
import { heading } from '../sheet/texts';
import type { Prose } from '../text/proseIn';
import type { Vocabulary } from '../text/Words';
import type { RunFacts } from './RunFacts';
import { withoutAddIn } from './withoutAddIn';

/** A topic of the method: what it is about, and what holds. */
export interface MethodTopic {
  readonly heading: string;
  readonly items: readonly MethodItem[];
}
export interface MethodItem {
  readonly name: string;
  readonly text: string;
}

/** A name takes these columns of the page, what is said of it the others. */
const nameColumns = 3;
const textColumns = pageColumns - nameColumns;

/** How the figures came about: a heading a topic, a line an item. */
export function methodParts(topics: readonly MethodTopic[]): RowPart[] {
  return topics
    .filter(({ items }) => items.length > 0)
    .flatMap((topic) => [heading(topic.heading), ...topic.items.map(itemRow)]);
}

function itemRow({ name, text }: MethodItem): RowPart {
  const widthOf = (columns: number) => pageWidths.slice(0, columns).reduce((sum, width) => sum + width, 0);
  return {
    kind: 'row',
    cells: [
      { offset: 0, across: nameColumns, value: name, style: 'rowHeader', wrap: true },
      { offset: nameColumns, across: textColumns, value: text, style: 'body', wrap: true },
    ],
    height: Math.max(rowHeightFor(name, widthOf(nameColumns)), rowHeightFor(text, widthOf(textColumns))),
  };
}

const words = {
  run: { en: 'This run', 'zh-CN': '本次运行' },
  when: { en: 'Run at (UTC)', 'zh-CN': '运行时间（UTC）' },
  version: { en: 'Version of Payoff', 'zh-CN': '投效分析版本' },
  source: { en: 'Source', 'zh-CN': '数据来源' },
  range: {
    en: '{sheet}, {from}:{to}; {read:count} {read:row|rows} read, {used:count} used',
    'zh-CN': '{sheet}，{from}:{to}；读取 {read:count} 行，使用 {used:count} 行',
  },
  fingerprint: { en: 'Fingerprint of the values read', 'zh-CN': '所读数值的指纹' },
  fingerprintText: {
    en: '{fingerprint}. Another run with the same digits read the same values.',
    'zh-CN': '{fingerprint}。指纹相同的两次运行，所读数值相同。',
  },
} as const satisfies Vocabulary;

/** When, by which version and from what the report was made. */
export function runTopic({ check, prose }: DataCheckContext, run: RunFacts | undefined): MethodTopic {
  const { say } = prose;
  return {
    heading: say(words.run),
    items: [
      ...(run === undefined
        ? []
        : [
            { name: say(words.when), text: whenText(run.when) },
            { name: say(words.version), text: run.version },
          ]),
      { name: say(words.source), text: sourceText({ check, prose }) },
      ...(run === undefined
        ? []
        : [
            {
              name: say(words.fingerprint),
              text: say(words.fingerprintText, { fingerprint: run.fingerprint }),
            },
          ]),
      withoutAddIn(run, prose),
    ],
  };
}

/** Sheet, table and cells that were read, and how many rows. */
export function sourceText({
  check,
  prose,
}: {
  readonly check: DataCheckContext['check'];
  readonly prose: Prose;
}): string {
  const { origin, region, rowsRead, rowsUsed } = check;
  const cell = (row: number, column: number) =>
    `${columnLetters(origin.firstColumn - 1 + column)}${origin.firstRow + row}`;
  return prose.say(words.range, {
    sheet: origin.table === undefined ? origin.sheet : `${origin.sheet} (${origin.table})`,
    from: cell(region.headerRows[0] ?? 0, region.firstColumn),
    to: cell(region.endRow - 1, region.endColumn - 1),
    read: rowsRead,
    used: rowsUsed,
  });
}
