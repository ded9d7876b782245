import { progressSentence } from '../../../src/taskpane/components/progressSentence';
import { sayIn } from '../../../src/taskpane/text/paneText';

test('the first sheet that is written is sheet 1, not 0', () => {
  const progress = { phase: 'writing', done: 0, total: 23, label: 'Summary' } as const;
  expect(progressSentence(sayIn('en'), progress, 'all')).toBe('Writing sheet 1 of 23: Summary');
  expect(progressSentence(sayIn('zh-CN'), progress, 'phase')).toMatch(/第 1 张工作表，共 23 张/);
});

test('a phase with nothing to count yet is said without numbers', () => {
  const progress = { phase: 'reading', done: 0, total: 0 } as const;
  expect(progressSentence(sayIn('en'), progress, 'all')).toBe('Reading the cells');
});
