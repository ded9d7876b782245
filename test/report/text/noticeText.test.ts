import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../../src/engine/problem';
import { sentenceForNotice } from '../../../src/report/text/noticeText';
import { proseIn } from '../../../src/report/text/proseIn';
import type { Words } from '../../../src/report/text/Words';
import * as column from '../../../src/report/text/notices/columnNotices';
import * as conversion from '../../../src/analyses/conversion/notices';
import * as file from '../../../src/report/text/notices/fileNotices';
import * as mismatch from '../../../src/analyses/mismatch/notices';
import * as recipe from '../../../src/report/text/notices/recipeNotices';
import * as record from '../../../src/report/text/notices/recordNotices';
import * as table from '../../../src/report/text/notices/tableNotices';
import * as workbook from '../../../src/report/text/notices/workbookNotices';

const areas = [
  file.fileNotices,
  recipe.recipeNotices,
  table.tableNotices,
  column.columnNotices,
  record.recordNotices,
  workbook.workbookNotices,
  conversion.conversionNotices,
  mismatch.mismatchNotices,
];

describe('sentenceForNotice', () => {
  it('fills the facts into the sentence of the language', () => {
    const problem = new Problem('sourceGone', { sheet: '客户' });
    expect(sentenceForNotice(problem, proseIn('en'))).toContain('"客户"');
    expect(sentenceForNotice(problem, proseIn('zh-CN'))).toContain('“客户”');
  });

  it('has every code in one area only', () => {
    const seen = new Set<string>();
    for (const area of areas) {
      for (const code of Object.keys(area)) {
        expect(seen.has(code)).toBe(false);
        seen.add(code);
      }
    }
  });

  it('uses the same facts in both languages', () => {
    const places = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
    for (const area of areas) {
      for (const [code, words] of Object.entries<Words>(area)) {
        expect([code, places(words['zh-CN'])]).toEqual([code, places(words.en)]);
      }
    }
  });

  it('says what a parameter may be as a person would', () => {
    const range = { parameter: 'topShare', value: '2', minimum: 0.001, maximum: 0.999 };
    expect(sentenceForNotice(new Problem('parameterOutside', range), proseIn('en'))).toContain(
      'from 0.001 to 0.999',
    );
    expect(sentenceForNotice(new Problem('parameterOutside', range), proseIn('zh-CN'))).toContain(
      '0.001 至 0.999 之间',
    );
    const whole = { ...range, minimum: 0, maximum: 1_048_576 };
    expect(sentenceForNotice(new Problem('parameterNotWhole', whole), proseIn('en'))).toContain(
      'from 0 to 1,048,576',
    );
  });

  it('has a sentence for every problem that the analyses and the recipe raise', () => {
    const known = new Set(areas.flatMap((area) => Object.keys(area)));
    for (const room of ['mismatch', 'conversion', 'recipe', 'table']) {
      const files = readdirSync(join('src', 'engine', room), { recursive: true, encoding: 'utf8' });
      const codes = files
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) => [
          ...readFileSync(join('src', 'engine', room, file), 'utf8').matchAll(/new Problem\('([\w.]+)'/g),
        ])
        .map(([, code]) => code!);
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.filter((code) => !known.has(code))).toEqual([]);
    }
  });

  it('shows the code of something that has no sentence yet instead of hiding it', () => {
    expect(sentenceForNotice({ code: 'brandNew', facts: {} }, proseIn('en'))).toContain('brandNew');
  });
});
