import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyzeFile } from '../../cli/analyzeFile';
import { analyses } from '../../src/analyses';
import { parseArguments } from '../../cli/parseArguments';
import { openWorkbook } from '../../host/files/openWorkbook';
import type { WorkbookModel } from '../../host/workbook/types';
import type { Locale } from '../../src/engine/recipe/types';
import type { CellLink, ReportOverview } from '../../src/report/plan';
import { describeCell } from './describeCells';
import { recordSheet } from './recordSheet';
import type { CellRecord, OverviewRecord, ReportRecord } from './types';

/** A workbook to analyse: its bytes, and further words of the command line. */
export interface ReportCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly words: readonly string[];
}

/** The custom property that marks a sheet as ours, as it stands in a saved workbook. */
const ROLE_PROPERTY = 'payoff.role';

/** The record of the run, which says when that was: no two are the same. Its own tests hold what it says. */
const RUNS_ROLE = /\/runs$/;

/** Runs the command line on a workbook and records what a reader gets, from the file that it wrote. */
export async function recordReport(report: ReportCase, locale: Locale): Promise<ReportRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'payoff-record-'));
  try {
    const file = join(folder, `${report.name}.xlsx`);
    const workbookFile = join(folder, 'result.xlsx');
    const jsonFile = join(folder, 'result.json');
    await writeFile(file, report.bytes);
    const request = parseArguments([file, '--locale', locale, ...report.words]);
    const { outcome } = await analyzeFile(
      request,
      { workbook: workbookFile, json: jsonFile },
      locale,
      analyses,
    );
    const workbook = openWorkbook(await readFile(workbookFile), 'result.xlsx');
    return {
      sheets: workbook.sheets.flatMap((sheet) => {
        const role = sheet.customProperties.get(ROLE_PROPERTY);
        return role === undefined || RUNS_ROLE.test(role) ? [] : [recordSheet(workbook, sheet, role)];
      }),
      overview: recordOverview(outcome.overview, (link) => describeLink(workbook, link, outcome.sheetNames)),
      json: withoutRun(JSON.parse(await readFile(jsonFile, 'utf8')) as object),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function withoutRun(json: object): unknown {
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== 'run'));
}

function recordOverview(
  { title, headlines, cautions, lists }: ReportOverview,
  describe: (link: CellLink) => CellRecord,
): OverviewRecord {
  return {
    title,
    headlines: headlines.map(({ label, text, comparison, link }) => ({
      texts: [label, text, comparison],
      leadsTo: describe(link),
    })),
    cautions: cautions.map(({ text, link }) => ({ texts: [text], leadsTo: describe(link) })),
    lists: lists.map(({ text, count, link, first }) => ({
      texts: [text, String(count ?? '')],
      first: first.map(({ name }) => name),
      leadsTo: describe(link),
    })),
  };
}

function describeLink(
  workbook: WorkbookModel,
  link: CellLink,
  sheetNames: Readonly<Record<string, string>>,
): CellRecord {
  const name = link.sheetName ?? sheetNames[link.sheetRole ?? ''];
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`The overview leads to a sheet that is not there: ${name}`);
  return describeCell(workbook, sheet, link.row, link.column);
}
