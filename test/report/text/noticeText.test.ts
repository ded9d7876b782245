import { Problem } from '../../../src/engine/problem';
import { sentenceForNotice } from '../../../src/report/text/noticeText';
import * as column from '../../../src/report/text/notices/columnNotices';
import * as file from '../../../src/report/text/notices/fileNotices';
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
];

describe('sentenceForNotice', () => {
  it('fills the facts into the sentence of the language', () => {
    const problem = new Problem('sourceGone', { sheet: '客户' });
    expect(sentenceForNotice(problem, 'en')).toContain('"客户"');
    expect(sentenceForNotice(problem, 'zh-CN')).toContain('“客户”');
  });

  it('has every code in both languages, and in one area only', () => {
    const seen = new Set<string>();
    for (const { en, 'zh-CN': zh } of areas) {
      expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
      for (const code of Object.keys(en)) {
        expect(seen.has(code)).toBe(false);
        seen.add(code);
      }
    }
  });

  it('uses the same facts in both languages', () => {
    const places = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
    for (const { en, 'zh-CN': zh } of areas) {
      for (const [code, text] of Object.entries(en)) {
        expect([code, places((zh as Record<string, string>)[code] ?? '')]).toEqual([code, places(text)]);
      }
    }
  });

  it('shows the code of something that has no sentence yet instead of hiding it', () => {
    expect(sentenceForNotice({ code: 'brandNew', facts: {} }, 'en')).toContain('brandNew');
  });
});
