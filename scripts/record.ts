import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Locale } from '../src/engine/recipe/types';
import { recordedCases } from './record/recordedCases';
import { recordReport } from './record/recordReport';

const locales: readonly Locale[] = ['en', 'zh-CN'];

/**
 * `npm run record -- FOLDER [FILE.xlsx...]`: writes everything that a reader gets from the samples, from small tables
 * and from the workbooks named, in both languages, one JSON file a run. Recorded before and after a change,
 * `npm run compare -- BEFORE AFTER` says what the change means for the reader.
 */
async function main([folder, ...files]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('Usage: npm run record -- FOLDER [FILE.xlsx...]');
  await mkdir(folder, { recursive: true });
  const named = await Promise.all(
    files.map(async (file) => ({
      name: basename(file, extname(file)),
      bytes: await readFile(file),
      words: [],
    })),
  );
  for (const report of [...recordedCases(), ...named]) {
    for (const locale of locales) {
      const path = join(folder, `${report.name}.${locale}.json`);
      await writeFile(path, `${JSON.stringify(await recordReport(report, locale), null, 1)}\n`);
      console.log(path);
    }
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
