import type { Part } from '../../../report/sheet/Part';
import type { Sheet } from '../../../report/sheet/Sheet';
import { heading, note } from '../../../report/sheet/texts';
import type { MismatchContext } from '../MismatchContext';
import type { DriversSection } from './DriversSection';
import { explainedSections } from './explainedSections';
import { opening } from './opening';
import { returnSections } from './returnSections';
import { sheetNames } from './sheetNames';

const widths = [40, 20, ...new Array<number>(11).fill(13)];
const noteWidths = widths.slice(0, 8);

/** Why there are mismatches: what the priority follows, onboarding and adoption, returns. */
export const driversSheet: Sheet<MismatchContext> = {
  role: 'drivers',
  name: sheetNames.drivers,
  rowsAbove: 1,
  widths,
  parts: (context) => [
    ...opening(
      context.prose.say(sheetNames.drivers),
      context.prose.say({
        en: 'Why there are mismatches: what the priority score follows, and what goes with adoption and return.',
        'zh-CN': '错配从何而来：优先级得分跟随什么，采用率和回报又与什么相关。',
      }),
    ),
    ...[...explainedSections, ...returnSections].flatMap((section) => sectionParts(section, context)),
  ],
};

function sectionParts(section: DriversSection, context: MismatchContext): Part<MismatchContext>[] {
  if (section.when !== undefined && !section.when(context)) return [];
  return [
    heading(context.prose.say(section.heading)),
    ...(section.note === undefined ? [] : [note(section.note(context), noteWidths)]),
    ...section.tables(context).map((table) => ({ kind: 'table' as const, table })),
  ];
}
