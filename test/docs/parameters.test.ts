import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parametersPages } from '../../scripts/parametersPages';
import { analyses } from '../../src/analyses';

const pages = parametersPages();

test.each(Object.keys(pages))('%s is what the declarations of the parameters make', (file) => {
  expect(readFileSync(join(__dirname, '..', '..', file), 'utf8')).toBe(pages[file]);
});

test('every parameter of every analysis is named in every language', () => {
  for (const { parameters } of analyses) {
    for (const name of Object.keys(parameters.declared)) {
      for (const text of Object.values(pages)) expect(text).toContain(`| \`${name}\` |`);
    }
  }
});
