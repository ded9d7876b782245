import type { RunRecord } from '../../engine/history/RunRecord';
import { defineTable } from '../table/defineTable';
import type { HistoryContext, RunHistory } from './HistoryContext';
import { whenText } from './whenText';

interface Row {
  readonly run: RunRecord;
  readonly before: RunRecord | undefined;
  readonly words: RunHistory['words'];
}

/** This run and those before it, newest first: all that is known of each, without the add-in too. */
export const runsTable = defineTable({
  key: 'runs',
  excelName: 'PayoffRuns',
  rows: ({ history }: HistoryContext) => rowsOf(history),
  columns: ({ text, number }) => ({
    when: text({ en: 'Run at (UTC)', 'zh-CN': '运行时间（UTC）' }, ({ run }) => whenText(run.when)),
    figures: text(
      { en: 'Headline figures', 'zh-CN': '关键数字' },
      ({ run }, { prose }) =>
        run.headlines
          .map(({ label, text: figure }) =>
            prose.say({ en: '{label}: {figure}', 'zh-CN': '{label}：{figure}' }, { label, figure }),
          )
          .join(prose.grammar.semicolon),
      { wrap: true },
    ),
    changed: text(
      { en: 'Settings changed since the run before', 'zh-CN': '与上一次相比更改的参数' },
      ({ run, before, words }, { prose }) =>
        before === undefined
          ? undefined
          : words.sayChanged(before.recipe, run.recipe, prose).join(prose.grammar.semicolon),
      { wrap: true },
    ),
    source: text({ en: 'Source', 'zh-CN': '数据来源' }, ({ run }) => run.source?.range, { wrap: true }),
    read: number({ en: 'Rows read', 'zh-CN': '读取行数' }, 'count', ({ run }) => run.source?.read),
    used: number({ en: 'Rows used', 'zh-CN': '使用行数' }, 'count', ({ run }) => run.source?.used),
    fingerprint: text({ en: 'Fingerprint of the values', 'zh-CN': '数值指纹' }, ({ run }) => run.fingerprint),
    version: text({ en: 'Version', 'zh-CN': '版本' }, ({ run }) => run.version),
    parameters: text(
      { en: 'All settings', 'zh-CN': '全部参数' },
      ({ run, words }) => words.sayParameters(run.recipe),
      { wrap: true },
    ),
    warnings: number({ en: 'Cautions', 'zh-CN': '提示数' }, 'count', ({ run }) => run.warnings?.length),
    warningTexts: text(
      { en: 'What they say', 'zh-CN': '提示内容' },
      ({ run }, { prose }) => prose.paragraph((run.warnings ?? []).map(({ text: said }) => said)),
      { wrap: true },
    ),
    judgements: number(
      { en: 'Judgments of people', 'zh-CN': '人工判断数' },
      'count',
      ({ run }) => run.judgements,
    ),
  }),
});

function rowsOf(history: RunHistory | undefined): readonly Row[] {
  if (history === undefined) return [];
  const runs = [history.record, ...history.earlier];
  return runs.map((run, place) => ({ run, before: runs[place + 1], words: history.words }));
}
