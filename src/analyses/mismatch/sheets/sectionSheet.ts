import type { HeatMap } from '../../../report/layout/heatMap';
import type { Part } from '../../../report/sheet/Part';
import type { Sheet } from '../../../report/sheet/Sheet';
import { heading, note } from '../../../report/sheet/texts';
import type { AnyTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { MismatchContext } from '../MismatchContext';
import { opening } from './opening';

/** A heading, how to read what is below it, and what is below it. */
export interface Section {
  readonly heading?: Words;
  readonly note?: Words | ((context: MismatchContext) => string);
  /** Columns that the note runs over. */
  readonly noteColumns?: number;
  readonly map?: (context: MismatchContext) => Omit<HeatMap, 'row' | 'column'>;
  readonly tables?: readonly AnyTable<MismatchContext>[];
  /** The section is left out where this does not hold. */
  readonly when?: (context: MismatchContext) => boolean;
}
const noteColumns = 8;

/** A sheet of its name, a remark and sections one below the other. */
export function sectionSheet({
  remark,
  sections,
  ...sheet
}: Omit<Sheet<MismatchContext>, 'parts' | 'rowsAbove' | 'tables'> & {
  readonly remark: Words | ((context: MismatchContext) => string);
  readonly sections: readonly Section[];
}): Sheet<MismatchContext> {
  return {
    ...sheet,
    rowsAbove: 1,
    tables: sections.flatMap(({ tables = [] }) => tables),
    parts: (context) => [
      ...opening(context.prose.say(sheet.name), textOf(remark, context)),
      ...sections
        .filter(({ when }) => when === undefined || when(context))
        .flatMap((section) => sectionParts(section, context, sheet.widths ?? [])),
    ],
  };
}

function sectionParts(
  section: Section,
  context: MismatchContext,
  widths: readonly number[],
): Part<MismatchContext>[] {
  const { heading: words, note: remark, map, tables = [] } = section;
  const noteWidths = widths.slice(0, section.noteColumns ?? noteColumns);
  return [
    ...(words === undefined ? [] : [heading(context.prose.say(words))]),
    ...(remark === undefined ? [] : [note(textOf(remark, context), noteWidths)]),
    ...(map === undefined ? [] : [{ kind: 'heatMap' as const, map: map(context) }]),
    ...tables.map((table) => ({ kind: 'table' as const, table })),
  ];
}

function textOf(text: Words | ((context: MismatchContext) => string), context: MismatchContext): string {
  return typeof text === 'function' ? text(context) : context.prose.say(text);
}
