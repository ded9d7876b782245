import type { Chart } from '../charts/defineChart';
import { backToSummary } from '../sheet/listSheet';
import type { Part } from '../sheet/Part';
import { sayMore } from '../sheet/sayMore';
import { heading, line, title } from '../sheet/texts';
import type { TableContext } from '../table/Column';
import type { AnyTable } from '../table/defineTable';
import type { Tables } from '../table/Tables';
import { mostChoices } from './defineStability';
import type { Vocabulary } from '../text/Words';

/** Tables and chart of a stability page. */
export interface StabilityTables<Context extends TableContext> {
  readonly classes: AnyTable<Context>;
  readonly choices: AnyTable<Context>;
  readonly members: AnyTable<Context>;
  readonly chart: Chart<Context>;
}

const words = {
  kept: { en: 'Who keeps the class', 'zh-CN': '谁保持原有类别' },
  choices: {
    en: 'What moves most: one choice made otherwise at a time, the {most:count} that change most',
    'zh-CN': '哪些选择影响最大：每次只改变一项，列出影响最大的 {most:count} 项',
  },
  members: { en: 'Borderline, those who stay least first', 'zh-CN': '临界者，保持比例最低者在前' },
} as const satisfies Vocabulary;

const chartRows = 14;
const chartColumns = 4;
const gapWidth = 3;

/**
 * A page of how far classes rest on the choices that were made: who keeps them always, mostly or not, which choice moves
 * most, who is borderline.
 */
export function stabilityParts<Context extends TableContext>(
  name: string,
  notes: readonly string[],
  { classes, choices, members, chart }: StabilityTables<Context>,
  context: Context,
  tables: Tables<Context>,
): Part<Context>[] {
  const { prose } = context;
  return [
    title(name),
    ...notes.map((text) => line(text, 'note')),
    backToSummary(prose),
    heading(prose.say(words.kept)),
    { kind: 'table', table: classes },
    heading(prose.say(words.choices, { most: mostChoices })),
    { kind: 'table', table: choices },
    {
      kind: 'abreast',
      gapWidth,
      stacks: [
        [
          heading(prose.say(words.members)),
          ...sayMore(members, context, tables),
          { kind: 'table', table: members },
        ],
        [{ kind: 'charts', charts: [chart], abreast: 1, rows: chartRows, columns: chartColumns }],
      ],
    },
  ];
}
