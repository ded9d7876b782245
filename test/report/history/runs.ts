import type { RunChanges } from '../../../src/engine/history/RunChanges';
import { RECORD_VERSION, type RunRecord } from '../../../src/engine/history/RunRecord';
import { mismatchParameters } from '../../../src/engine/mismatch/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import type { RunHistory } from '../../../src/report/history/HistoryContext';

const recipe = createRecipe(mismatchParameters, { sheet: 'Data' }, 'en');

export const runAt = (when: string, more: Partial<RunRecord> = {}): RunRecord => ({
  record: RECORD_VERSION,
  when,
  version: '1.0.0',
  recipe,
  headlines: [{ key: 'share', label: 'Share', text: '20%', value: 0.2, format: 'rate' }],
  source: { range: 'Data, A1:C4', read: 3, used: 3 },
  fingerprint: '0a0a0a0a',
  warnings: [{ code: 'few', text: 'Few rows.' }],
  ...more,
});

export const before = runAt('2026-03-01T09:30:15.000Z');
export const now = runAt('2026-04-01T10:00:00.000Z');

export const changesOf = (more: Partial<RunChanges> = {}): RunChanges => ({
  before,
  after: now,
  sameData: false,
  settings: [],
  figures: [],
  groups: [],
  lists: [],
  newWarnings: [],
  endedWarnings: [],
  ...more,
});

export const historyOf = (changes: RunChanges | undefined, settings: readonly string[] = []): RunHistory => ({
  record: now,
  earlier: [before],
  changes,
  words: {
    populations: {
      customer: {
        member: { en: 'Customer', 'zh-CN': '客户' },
        title: { en: 'High customers', 'zh-CN': '高价值客户' },
        moved: { en: '{count:count} move', 'zh-CN': '{count:count} 个变动' },
        classes: [
          { en: 'High', 'zh-CN': '高' },
          { en: 'Low', 'zh-CN': '低' },
          { en: 'Middle', 'zh-CN': '中' },
        ],
        inside: 0,
      },
    },
    sayChanged: () => settings,
    sayParameters: () => 'topShare=0.3',
  },
});
