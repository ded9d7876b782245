import { defineTable } from '../../src/report/table/defineTable';
import { Tables } from '../../src/report/table/Tables';
import { proseIn, type Prose } from '../../src/report/text/proseIn';

/** A small table for tests of everything that is derived from a table's declaration. */
export interface Stage {
  readonly name: string;
  readonly records: number;
  readonly share: number | undefined;
}
export interface StagesContext {
  readonly prose: Prose;
  readonly stages: readonly Stage[];
  readonly hasShares: boolean;
}

export const stagesTable = defineTable({
  key: 'stages',
  excelName: 'Stages',
  rows: ({ stages }: StagesContext) => stages,
  emptyText: { en: 'Nobody.', 'zh-CN': '没有。' },
  columns: ({ text, number }) => ({
    name: text({ en: 'Stage', 'zh-CN': '阶段' }, ({ name }) => name, {
      link: ({ name }) => ({ sourceSheet: 'Data', sourceRow: name.length, sourceColumn: 2 }),
    }),
    share: number(
      { en: 'Share of {all:count}', 'zh-CN': '占 {all:count} 的比例' },
      'rate',
      ({ share }) => share,
      {
        when: ({ hasShares }) => hasShares,
        facts: ({ stages }) => ({ all: stages.reduce((sum, { records }) => sum + records, 0) }),
      },
    ),
    records: number({ en: 'Records', 'zh-CN': '记录数' }, 'count', 'records', {
      styleOf: ({ records }) => (records === 0 ? 'attention' : undefined),
      formatOf: ({ records }) => (records > 1000 ? 'one' : undefined),
    }),
  }),
});

const stages: readonly Stage[] = [
  { name: 'tested', records: 1200, share: 1 },
  { name: 'opened', records: 300, share: 0.25 },
  { name: 'called', records: 0, share: undefined },
];

export function stagesContext(more: Partial<StagesContext> = {}): StagesContext {
  return { prose: proseIn('en'), stages, hasShares: true, ...more };
}

export function stagesTables(context: StagesContext): Tables<StagesContext> {
  return new Tables([stagesTable], context);
}
