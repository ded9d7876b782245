import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsPages } from '../../scripts/columnsPages';
import { analyses } from '../../src/analyses';

test('the pages of columns are what the declarations of the tables make', async () => {
  for (const [file, text] of Object.entries(await columnsPages())) {
    expect(readFileSync(join(__dirname, '..', '..', file), 'utf8')).toBe(text);
  }
});

test('every column of every table of every sheet stands on the pages, in every language', async () => {
  const pages = Object.values(await columnsPages());
  for (const analysis of analyses) {
    const tables = (await analysis.sheets()).flatMap((sheet) => sheet.tables);
    expect(tables.length).toBeGreaterThan(10);
    for (const { excelName, columns } of tables) {
      for (const page of pages) {
        const [, own = ''] = page.split(`\n\`${excelName}\`\n`);
        const [list = ''] = own.split('\n\n`');
        for (const key of Object.keys(columns)) expect(list).toContain(` | \`${key}\` | `);
      }
    }
  }
});
