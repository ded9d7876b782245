import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../scripts/fingerprint';
import { oneAtATime } from '../../scripts/oneAtATime';
import { recordedCases } from '../../scripts/record/recordedCases';
import { recordReport, type ReportCase } from '../../scripts/record/recordReport';
import type { ReportRecord } from '../../scripts/record/types';
import type { Locale } from '../../src/engine/recipe/types';

const sources = [
  ...['src', 'host', 'cli', 'samples'],
  ...['scripts/record', 'scripts/oracle/cases', 'package-lock.json'],
];
const cache = join(__dirname, '..', '..', 'node_modules', '.cache', 'payoff-reports');
const LONGEST_RUN = 120_000;

/** What a reader gets from one of the recorded cases: run once for as long as no source changes, shared by all tests. */
export function recordedReport(name: string, locale: Locale = 'en'): Promise<ReportRecord> {
  return once(name, locale, () => {
    const found = recordedCases().find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`Nothing is recorded under ${name}.`);
    return found;
  });
}

/** The same for any other case. */
export function recordedReportOf(report: ReportCase, locale: Locale = 'en'): Promise<ReportRecord> {
  return once(report.name, locale, () => report);
}

async function once(name: string, locale: Locale, find: () => ReportCase): Promise<ReportRecord> {
  const folder = join(cache, fingerprint(sources));
  const path = join(folder, `${name}.${locale}.json`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) {
    await oneAtATime(`${path}.lock`, LONGEST_RUN, async () => {
      if (existsSync(path)) return;
      writeFileSync(`${path}.part`, JSON.stringify(await recordReport(find(), locale)));
      renameSync(`${path}.part`, path);
    });
  }
  return JSON.parse(readFileSync(path, 'utf8')) as ReportRecord;
}
