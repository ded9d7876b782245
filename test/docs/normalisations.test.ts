import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalisationMethods } from '../../src/engine/score/normalisations';

/** Pages with a table of the methods, and where it starts. */
const pages = [
  ['functions.md', '## COMPOSITE_SCORE'],
  ['functions.zh-CN.md', '## COMPOSITE_SCORE'],
  ['methods.md', '### Making metrics comparable'],
  ['methods.zh-CN.md', '### 归一化'],
] as const;

it.each(pages)('docs/%s explains every normalisation, and none that is not there', (file, heading) => {
  const page = readFileSync(join(__dirname, '../../docs', file), 'utf8');
  const section = page.slice(page.indexOf(heading)).split(/\n##+ /)[0]!;
  const table = section.slice(section.indexOf('| `minmax`'));
  const words = [...table.matchAll(/^\| `([a-z]+)`/gm)].map((match) => match[1]);
  expect(words).toEqual([...normalisationMethods]);
});

it.each(['parameters.md', 'parameters.zh-CN.md'])(
  'docs/%s names every normalisation beside the parameter',
  (file) => {
    const page = readFileSync(join(__dirname, '../../docs', file), 'utf8');
    const row = page.split('\n').find((line) => line.startsWith('| `method` |'))!;
    for (const method of normalisationMethods) expect(row).toContain(`\`${method}\``);
  },
);
