import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolesPages } from '../../scripts/rolesPages';
import { analyses } from '../../src/analyses';

const pages = rolesPages();

test.each(Object.keys(pages))('%s is what the analyses declare that they read', (file) => {
  expect(readFileSync(join(__dirname, '..', '..', file), 'utf8')).toBe(pages[file]);
});

test('every role of every analysis stands on the pages with its column names', () => {
  for (const { input } of analyses) {
    for (const { role, aliases, fallbacks = [] } of input.roles) {
      for (const text of Object.values(pages)) {
        const line = text
          .split('\n')
          .find((one) => one.startsWith(`| \`${role}\` |`) && one.includes(aliases[0]!));
        for (const header of [...aliases, ...fallbacks]) expect(line).toContain(header);
      }
    }
  }
});
