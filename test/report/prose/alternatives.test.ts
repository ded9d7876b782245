import { alternatives } from '../../../src/report/prose/alternatives';
import { writeSentences } from '../../../src/report/prose/writeSentences';
import { stagesContext, stagesTable, stagesTables, type StagesContext } from '../stagesTable';

const many = alternatives({
  section: 'found',
  which: ({ stages }: StagesContext) =>
    stages.length === 0 ? undefined : stages.length > 2 ? 'many' : 'few',
  figures: (_context, tables) => ({
    records: tables.figureAt(stagesTable.cellOf(({ name }) => name === 'tested', 'records')),
  }),
  texts: {
    many: { en: 'Many stages, {records} tested.', 'zh-CN': '阶段多，测试 {records}。' },
    few: { en: 'Few stages, {records} tested.', 'zh-CN': '阶段少，测试 {records}。' },
  },
});

describe('alternatives', () => {
  it('says the one that is true, with the figures of all', () => {
    const said = (count: number) => {
      const context = stagesContext({ stages: stagesContext().stages.slice(0, count) });
      return writeSentences(many, context, stagesTables(context)).map(({ text }) => text);
    };
    expect(said(3)).toEqual(['Many stages, 1,200.0 tested.']);
    expect(said(1)).toEqual(['Few stages, 1,200.0 tested.']);
    expect(said(0)).toEqual([]);
  });
});
