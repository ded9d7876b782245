import { changeSentence } from '../../../src/report/history/changeSentence';
import { proseIn } from '../../../src/report/text/proseIn';
import { changesOf, historyOf } from './runs';

const say = (...of: Parameters<typeof historyOf>) => changeSentence(historyOf(...of), proseIn('en'));
const group = { key: 'customer', moved: [], appeared: [], gone: [], respelt: [], shared: 9 };
const move = (name: string, from: number, to: number) => ({ name, from, to, causes: ['data' as const] });

test('the first run has nothing to compare with', () => expect(say(undefined)).toBeUndefined());

test('where nothing differs that is said, in both languages', () => {
  const same = changesOf({ sameData: true });
  expect(say(same)).toBe(
    'Since the run of 2026-03-01 09:30 (UTC): the same values, the same settings, nobody moved.',
  );
  expect(changeSentence(historyOf(same), proseIn('zh-CN'))).toContain('无人变动');
});

test('new values that move nobody and no figure beyond chance are not called the same', () => {
  expect(say(changesOf({ sameData: false, groups: [group] }))).toBe(
    'Since the run of 2026-03-01 09:30 (UTC) the values differ; nobody moved, and no figure differs beyond chance.',
  );
});

test('names who came in and who left, the first of many, then how many moved, are new and gone', () => {
  const moved = ['Ann', 'Ben', 'Cem', 'Dora', 'Emil'].map((name) => move(name, 1, 0));
  const changes = changesOf({
    groups: [
      {
        ...group,
        moved: [...moved, move('Eve', 0, 1), move('Finn', 1, 2)],
        appeared: [{ name: 'New', class: 1 }],
      },
    ],
  });
  expect(say(changes, ['Top share 0.3 → 0.2'])).toBe(
    'Since the run of 2026-03-01 09:30 (UTC): High customers in: Ann, Ben, Cem and 2 more; High customers out: Eve; 7 move; 1 new, 0 gone; settings changed: Top share 0.3 → 0.2.',
  );
});

test('a figure is named where it is beyond chance only', () => {
  const figure = (text: string) => ({ label: 'Share', text });
  const change = (beyondChance: 'yes' | 'no') => ({
    before: figure('20%'),
    after: figure('40%'),
    difference: 0.2,
    interval: { low: 0.1, high: 0.3 },
    beyondChance,
  });
  expect(say(changesOf({ figures: [change('yes')] }))).toContain('Share 20% to 40%, beyond chance');
  expect(say(changesOf({ figures: [change('no')] }))).not.toContain('40%');
});

test('a run that does not say who stood where is compared by its figures, and that is said', () => {
  expect(say(changesOf({ groups: undefined }))).toContain('figures alone are compared');
});

test('where there is little room, it names fewer and says how many more there are', () => {
  const moved = ['Ann', 'Ben', 'Cem', 'Dora'].map((name) => move(name, 1, 0));
  const figure = (label: string) => ({
    before: { label, text: '20%' },
    after: { label, text: '40%' },
    difference: 0.2,
    interval: { low: 0.1, high: 0.3 },
    beyondChance: 'yes' as const,
  });
  const changes = changesOf({
    groups: [{ ...group, moved }],
    figures: [figure('Share'), figure('Rate')],
  });
  const history = historyOf(changes, ['Top share 30% → 20%', 'Method', 'Lines']);
  expect(changeSentence(history, proseIn('en'), { names: 2, figures: 1, settings: 1 })).toBe(
    'Since the run of 2026-03-01 09:30 (UTC): High customers in: Ann, Ben and 2 more; Share 20% to 40%, beyond chance; 1 more figure beyond chance; settings changed: Top share 30% → 20% and 2 more.',
  );
});
