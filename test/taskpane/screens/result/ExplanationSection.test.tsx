/** @jest-environment jsdom */
import { act } from 'react';
import type { Explanation } from '../../../../src/analyses/Analysis';
import { ExplanationSection } from '../../../../src/taskpane/screens/result/ExplanationSection';
import { sayIn } from '../../../../src/taskpane/text/paneText';
import { paneWithoutExcel, showInPane } from '../support/showInPane';

function explanationOf(name: string): Explanation {
  const words = (text: string) => ({ en: text, 'zh-CN': `${text}（中）` });
  return {
    name,
    kind: 'customer',
    score: 0.5,
    rank: 2,
    of: 9,
    percentile: 0.75,
    verdict: words('High tier'),
    terms: [
      {
        measure: words('Call rate'),
        raw: 0.25,
        unit: 'rate',
        normalised: 0.25,
        weight: 1,
        contribution: 0.25,
      },
    ],
    lines: [],
    change: words('Two calls less'),
    evidence: [words('2 of 8 records called')],
    peers: [{ name: 'Ben', rank: 1, score: 0.6 }],
    lists: [{ name: words('Maintain'), advice: words('Keep it'), why: words('Rank 2') }],
  };
}

describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
  const say = sayIn(locale);

  test('the selected customer has a verdict, what would move it, its peers and its lists', async () => {
    const pane = paneWithoutExcel(locale);
    pane.store.set({ explanation: explanationOf('Ann') });
    const { textContent: text } = await showInPane(pane, <ExplanationSection />);
    const mark = locale === 'en' ? '' : '（中）';
    for (const part of [
      'High tier',
      'Two calls less',
      '2 of 8 records called',
      'Maintain',
      'Keep it',
      'Rank 2',
    ])
      expect(text).toContain(part + mark);
    expect(text).toContain(say('result.explain.percentile', { percentile: 0.75 }));
    expect(text).toContain('25.0%');
    expect(text).toContain('Ben');
  });
});

describe('of the customers selected after each other', () => {
  const scrolled: string[] = [];
  beforeEach(() => scrolled.splice(0));

  async function select(first: string | undefined, then: readonly string[]): Promise<void> {
    const pane = paneWithoutExcel('en');
    const explain = (name: string | undefined) =>
      act(async () => {
        pane.store.set({ explanation: name === undefined ? undefined : explanationOf(name) });
        await Promise.resolve();
      });
    HTMLElement.prototype.scrollIntoView = () => void scrolled.push(pane.store.get().explanation!.name);
    await explain(first);
    await showInPane(pane, <ExplanationSection />);
    for (const name of then) await explain(name);
  }

  test('another one comes into view, the same one explained again stays where it is', async () => {
    await select('Ann', ['Ann', 'Cem', 'Cem', 'Ann']);
    expect(scrolled).toEqual(['Cem', 'Ann']);
  });

  test('the first one comes into view where nobody was selected before', async () => {
    await select(undefined, ['Ann', 'Ann']);
    expect(scrolled).toEqual(['Ann']);
  });
});
