import { unzipSync } from 'fflate';
import { writeDocx } from '../../../src/report/document/writeDocx';
import { pixel } from '../../support/pixel';
import { documentOfStages } from './documentOfStages';

let parts: Record<string, Uint8Array> = {};
const partText = (name: string) => new TextDecoder().decode(parts[name]);
const drawn: string[] = [];
beforeAll(async () => {
  const file = await writeDocx(documentOfStages(), (svg) => {
    drawn.push(svg);
    return Promise.resolve(pixel);
  });
  parts = unzipSync(file);
});

test('chapters are headings, which the contents list', () => {
  const text = partText('word/document.xml');
  expect([...text.matchAll(/w:val="Heading1"/g)]).toHaveLength(2);
  expect(text).toContain('TOC');
  expect(text).toContain('1  Findings');
});

test('text from the data is text', () => {
  expect(partText('word/document.xml')).toContain('300 of 1,200 were &lt;opened&gt;.');
});

test('a chart is a drawing with a picture for those who cannot show it, and with an alternative text', () => {
  expect(drawn).toHaveLength(1);
  expect(drawn[0]).toMatch(/^<svg/);
  const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
  expect(media.map((name) => name.split('.').at(-1)).sort()).toEqual(['png', 'svg']);
  expect(partText('word/document.xml')).toContain(
    'Bars by stage. Records: tested 1,200, opened 300, called 0.',
  );
});

test('pages have numbers, and the header of a list is repeated on each', () => {
  const footer = Object.keys(parts).find((name) => /^word\/footer/.test(name));
  expect(partText(footer!)).toContain('PAGE');
  expect(partText('word/document.xml')).toContain('<w:tblHeader/>');
});

test('version and time of the run stand below the scope, where they are known', async () => {
  const made = 'Made by Payoff 0.1.0';
  const file = await writeDocx({ ...documentOfStages(), made }, () => Promise.resolve(pixel));
  const text = new TextDecoder().decode(unzipSync(file)['word/document.xml']);
  expect(text.indexOf(made)).toBeGreaterThan(text.indexOf(documentOfStages().scope));
  expect(partText('word/document.xml')).not.toContain(made);
});
