import { absentColumns } from '../../../report/dataCheck/absentColumns';
import type { HeatMap } from '../../../report/layout/heatMap';
import type { Part } from '../../../report/sheet/Part';
import type { Sheet } from '../../../report/sheet/Sheet';
import { gap, heading, note } from '../../../report/sheet/texts';
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
  /** Without the columns of these roles nothing is below the heading but that they are absent. */
  readonly roles?: readonly string[];
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
      ...sections.flatMap((section) => {
        const isThere = section.when === undefined || section.when(context);
        const make = isThere ? sectionParts : absentParts;
        return make(section, context, sheet.widths ?? []);
      }),
    ],
  };
}

/** The heading of what is left out and which column it lacks; nothing where it is left out for another reason. */
function absentParts(
  { heading: words, roles = [] }: Section,
  context: MismatchContext,
  widths: readonly number[],
): Part<MismatchContext>[] {
  const absent = absentColumns(context, roles);
  if (words === undefined || absent.length === 0) return [];
  return [
    heading(context.prose.say(words)),
    ...absent.map((text) => note(text, widths.slice(0, noteColumns))),
    gap(),
  ];
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
