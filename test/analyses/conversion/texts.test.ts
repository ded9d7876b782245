import { actionNames } from '../../../src/engine/conversion/listActions';
import { figureFormats } from '../../../src/analyses/conversion/figures/figureFormats';
import { figureLabel } from '../../../src/analyses/conversion/figures/figureLabel';
import { sections, sentenceRules } from '../../../src/analyses/conversion/sentences/sentenceRules';
import { sectionTitles, sentenceTexts } from '../../../src/analyses/conversion/sentences/sentenceTexts';
import { cautionTexts } from '../../../src/analyses/conversion/texts/cautionTexts';
import { chartTexts } from '../../../src/analyses/conversion/texts/chartTexts';
import { listTexts } from '../../../src/analyses/conversion/texts/listTexts';
import { reasonTexts } from '../../../src/analyses/conversion/texts/reasonTexts';
import { sheetTexts } from '../../../src/analyses/conversion/texts/sheetTexts';
import { headlineTexts, summaryTexts } from '../../../src/analyses/conversion/texts/summaryTexts';
import { placesOf } from '../../../src/report/text/fillFigures';
import type { Catalogues } from '../../../src/report/text/fillTemplate';

const catalogues: Readonly<Record<string, Catalogues>> = {
  sentenceTexts,
  cautionTexts,
  reasonTexts,
  chartTexts,
  listTexts,
  sheetTexts,
  summaryTexts,
  headlineTexts,
};

/** Places of a text, a plural word counted as the number it goes by. */
const places = (text: string) => placesOf(text).sort();

test.each(Object.entries(catalogues))('%s names the same figures in both languages', (_, catalogue) => {
  for (const [key, text] of Object.entries(catalogue.en)) {
    expect([key, places(catalogue['zh-CN'][key]!)]).toEqual([key, places(text)]);
  }
});

test.each(Object.entries(catalogues))('%s uses full-width punctuation in Chinese', (_, catalogue) => {
  for (const text of Object.values(catalogue['zh-CN'])) {
    const words = text.replace(/\{[^}]*\}/g, '');
    expect(words).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
  }
});

test('every figure that a sentence names has a label in both languages, every number a format', () => {
  const formats = figureFormats();
  for (const { text, figures } of sentenceRules) {
    for (const place of placesOf(sentenceTexts.en[text])) {
      const name = figures?.[place] ?? place;
      expect(figureLabel(name, 'en')).not.toBe('');
      expect(figureLabel(name, 'zh-CN')).toMatch(/\p{Script=Han}/u);
      const isNumber = sentenceTexts.en[text].includes(`{${place}:`);
      if (isNumber) expect(`${name} ${formats.get(name)}`).not.toContain('undefined');
    }
  }
});

test('every sentence has a rule, every part of the report a title', () => {
  const used = new Set(sentenceRules.map(({ text }) => text));
  expect(Object.keys(sentenceTexts.en).filter((key) => !used.has(key as never))).toEqual([]);
  for (const section of sections) expect(sectionTitles.en[section]).toMatch(/^\d/);
});

test('every reason belongs to an action', () => {
  for (const code of Object.keys(reasonTexts.en)) {
    expect(actionNames).toContain(code.split('.')[0]);
  }
});

test('a sentence has no number of its own but the confidence of an interval and the names of rules', () => {
  const named = /95%|100%|80\/20|q (?:<|below) 0\.05/g;
  for (const text of [...Object.values(sentenceTexts.en), ...Object.values(sentenceTexts['zh-CN'])]) {
    expect(text.replace(/\{[^}]*\}/g, '').replace(named, '')).not.toMatch(/\d/);
  }
});
