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

/** The folder for the sources as they are; reading them all takes a moment. */
let folderOfSources: string | undefined;
const read = new Map<string, ReportRecord>();

async function once(name: string, locale: Locale, find: () => ReportCase): Promise<ReportRecord> {
  folderOfSources ??= join(cache, fingerprint(sources));
  const folder = folderOfSources;
  const path = join(folder, `${name}.${locale}.json`);
  const known = read.get(path);
  if (known !== undefined) return known;
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) {
    await oneAtATime(`${path}.lock`, LONGEST_RUN, async () => {
      if (existsSync(path)) return;
      writeFileSync(`${path}.part`, JSON.stringify(await recordReport(find(), locale)));
      renameSync(`${path}.part`, path);
    });
  }
  const report = JSON.parse(readFileSync(path, 'utf8')) as ReportRecord;
  read.set(path, report);
  return report;
}
