import { figure } from '../../../src/report/figures/Figure';
import { writeSentences } from '../../../src/report/prose/writeSentences';
import { proseIn } from '../../../src/report/text/proseIn';
import { stagesContext, stagesTable, stagesTables, type StagesContext } from '../stagesTable';
import type { SentenceDeclaration } from '../../../src/report/prose/Sentence';

const declarations: readonly SentenceDeclaration<StagesContext, 'found' | 'risks'>[] = [
  {
    key: 'opened',
    section: 'found',
    text: {
      en: '{records} {records:record|records} ({share}) {records:was|were} opened.',
      'zh-CN': '已开通 {records} 条（{share}）。',
    },
    figures: (_context, tables) => ({
      share: tables.figureAt(stagesTable.cellOf(({ name }) => name === 'opened', 'share')),
      records: tables.figureAt(stagesTable.cellOf(({ name }) => name === 'opened', 'records')),
    }),
  },
  {
    key: 'calledShare',
    section: 'found',
    text: { en: '{share} were called.', 'zh-CN': '调用 {share}。' },
    figures: () => ({ share: figure(NaN, 'rate') }),
  },
  {
    key: 'none',
    section: 'risks',
    text: { en: 'There are no stages.', 'zh-CN': '没有阶段。' },
    when: ({ stages }) => stages.length === 0,
  },
];

describe('writeSentences', () => {
  it('writes each figure in its own format, in each language', () => {
    const context = stagesContext();
    const [sentence] = writeSentences(declarations, context, stagesTables(context));
    expect(sentence?.text).toBe('300 records (25.0%) were opened.');
    const chinese = stagesContext({ prose: proseIn('zh-CN') });
    expect(writeSentences(declarations, chinese, stagesTables(chinese))[0]?.text).toBe(
      '已开通 300 条（25.0%）。',
    );
  });

  it('lists the figures of a sentence in the order of the sentence, each with its cell', () => {
    const context = stagesContext();
    const [sentence] = writeSentences(declarations, context, stagesTables(context));
    expect(sentence?.figures.map(({ name, figure }) => [name, figure.at?.column])).toEqual([
      ['records', 'records'],
      ['share', 'share'],
    ]);
  });

  it('leads to the cell of its first figure, or of the one that is said to lead', () => {
    const context = stagesContext();
    const targetOf = (leadsTo?: string) =>
      writeSentences(
        declarations.map((declaration) => ({ ...declaration, leadsTo })),
        context,
        stagesTables(context),
      )[0]?.target?.column;
    expect(targetOf()).toBe('records');
    expect(targetOf('share')).toBe('share');
    expect(targetOf('lift')).toBe('records');
  });

  it('says nothing that needs a figure which is not defined, or whose condition does not hold', () => {
    const context = stagesContext();
    const keys = writeSentences(declarations, context, stagesTables(context)).map(({ key }) => key);
    expect(keys).toEqual(['opened']);
  });
});
