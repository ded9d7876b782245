import { writeHtml } from '../../../src/report/document/writeHtml';
import { documentOfStages } from './documentOfStages';

const html = writeHtml(documentOfStages());

test('the page needs no other file', () => {
  expect(html).not.toMatch(/<(script|link|img|iframe)\b/);
  expect(html).not.toMatch(/url\(|@import/);
});

test('every chapter stands in the contents and is led to', () => {
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
  expect(targets).toEqual(['chapter1', 'chapter2']);
  for (const target of targets) expect(html).toContain(`<h2 id="${target}">`);
});

test('text from the data is text', () => {
  expect(html).toContain('300 of 1,200 were &lt;opened&gt;.');
  expect(html).toContain('Stages &amp; steps');
  expect(html).not.toContain('<opened>');
});

test('a chart is drawn, and says what it shows to a person who cannot see it', () => {
  expect(html).toContain(
    'aria-label="From 1,200 to none. Bars by stage. Records: tested 1,200, opened 300, called 0."',
  );
  expect(html).toMatch(/<figure[^>]*><svg[\s\S]*#2B5C8A/i);
});

test('the page names its language', () => {
  expect(html).toContain('<html lang="en">');
});

test('version and time of the run stand below the scope, where they are known', () => {
  const made = 'Made by Payoff 0.1.0 & others';
  const page = writeHtml({ ...documentOfStages(), made });
  expect(page).toContain('<p class="remark">Made by Payoff 0.1.0 &amp; others</p>\n<nav');
  expect(writeHtml(documentOfStages())).not.toContain('Made by');
});
