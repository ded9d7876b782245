import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateConversionSample } from '../../../samples/generateConversionSample';
import {
  measureFigures,
  type ConversionFigures,
} from '../../../src/analyses/conversion/figures/measureFigures';
import { reportSentences } from '../../../src/analyses/conversion/sentences/reportSentences';
import { sections } from '../../../src/analyses/conversion/sentences/sections';
import { conversionSheets } from '../../../src/analyses/conversion/planConversion';
import { reasonWords } from '../../../src/analyses/conversion/words/reasonWords';
import { otherwiseOf } from '../../../src/analyses/conversion/words/perOutcome';
import { actionNames } from '../../../src/engine/conversion/assignLists';
import type { CellValue } from '../../../src/engine/table/types';
import type { Figure } from '../../../src/report/figures/Figure';
import { Tables } from '../../../src/report/table/Tables';
import { placesOf } from '../../../src/report/text/fillFigures';
import { proseIn } from '../../../src/report/text/proseIn';
import type { Words } from '../../../src/report/text/Words';
import { reportOf } from './reportOf';

const folder = join(__dirname, '../../../src/analyses/conversion');
const literal = String.raw`('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
const written = new RegExp(String.raw`\ben:\s*${literal},\s*'zh-CN':\s*${literal}`, 'g');

/** Every text of the analysis as its files write it. */
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => Array.from(readFileSync(join(folder, file), 'utf8').matchAll(written)))
  .map(([, en, zh]): Words => ({ en: en!.slice(1, -1), 'zh-CN': zh!.slice(1, -1) }));

/** The figures of the sample, each once. */
const { headers, rows } = generateConversionSample();
const { result, check } = reportOf([headers, ...rows] as CellValue[][], 'en');
const context = { result, check, prose: proseIn('en'), sentences: [], figures: {} as ConversionFigures };
const tables = new Tables(
  conversionSheets.flatMap((sheet) => sheet.tables),
  context,
);
const figures = figuresIn(measureFigures(context, (at, format) => tables.figureAt(at, format)));

function figuresIn(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('value' in value && 'format' in value) return [value as Figure];
  return Object.values(value).flatMap(figuresIn);
}

test('texts name the same figures in both languages', () => {
  expect(texts.length).toBeGreaterThan(400);
  for (const { en, 'zh-CN': zh } of texts) {
    expect([en, placesOf(zh).sort()]).toEqual([en, placesOf(en).sort()]);
  }
});

test('texts use full-width punctuation in Chinese', () => {
  for (const { 'zh-CN': zh } of texts) {
    const words = zh.replace(/\{[^}]*\}/g, '');
    expect(words).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
  }
});

test('every figure has a name in both languages, every number a format', () => {
  expect(figures.length).toBeGreaterThan(150);
  for (const { name, value, format } of figures) {
    expect(name?.en).toMatch(/[a-z]/);
    expect(name?.['zh-CN']).toMatch(/\p{Script=Han}/u);
    if (typeof value === 'number') expect(`${name?.en} ${format}`).not.toContain('undefined');
  }
});

test('every sentence has a key of its own, every part of the report a title and sentences', () => {
  const keys = reportSentences.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect([...new Set(reportSentences.map(({ section }) => section))]).toEqual(Object.keys(sections));
  for (const { en } of Object.values(sections)) expect(en).toMatch(/^\d/);
});

test('every reason belongs to an action, or says how something stands to all records', () => {
  const subjects = [...actionNames, 'above', 'low', 'unclear', 'doubt', 'open'];
  for (const code of Object.keys(reasonWords)) expect(subjects).toContain(code.split('.')[0]);
});

test('a sentence has no number of its own but the confidence of an interval and the names of rules', () => {
  const named = /95%|100%|80\/20|q (?:<|below) 0\.05/g;
  const said = reportSentences.flatMap(({ text }) => [text, otherwiseOf(text)]);
  for (const text of said.flatMap(({ en, 'zh-CN': zh }) => [en, zh])) {
    expect(text.replace(/\{[^}]*\}/g, '').replace(named, '')).not.toMatch(/\d/);
  }
});
