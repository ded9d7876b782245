import { plainText, searchablePage } from '../../../scripts/pages/searchablePage';

test('a page is cut at its headings, and each part keeps the title before its own heading', () => {
  const html = '<h1 id="a">Methods</h1><p>All of it.</p><h2 id="b">Tiers <code>rank</code></h2><p>20 %</p>';
  expect(searchablePage('methods.html', html)).toEqual([
    { page: 'methods.html', id: 'a', heading: 'Methods', text: 'All of it.' },
    { page: 'methods.html', id: 'b', heading: 'Methods: Tiers rank', text: '20 %' },
  ]);
});

test('text is what a reader sees, entities and all', () => {
  expect(plainText('<p>a &lt; b\n &amp; <em>c</em></p>')).toBe('a < b & c');
});
