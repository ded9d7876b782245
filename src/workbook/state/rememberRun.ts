import { analyses, parameterSetsOf } from '../../analyses';
import type { Analysis } from '../../analyses/Analysis';
import { runInExcel } from '../runInExcel';
import type { RunRecord } from '../types';
import { fitRecords } from '../../engine/history/fitRecords';
import { isLaterRun } from '../../engine/history/isLaterRun';
import { readRunRecord } from '../../engine/history/readRunRecord';
import { parseRunsXml, runsNamespace, runsXml } from './runsXml';

/** Where version 0.1.0 kept them. Excel keeps settings apart for every way in which an add-in was installed. */
const OLD_SETTING = 'payoff.runs';

/**
 * Adds a finished run to the history that the workbook keeps. What this version cannot read, such as the run of a later
 * one, is kept as it is, and so is a part that is damaged: another one is added beside it.
 */
export async function rememberRun(run: RunRecord): Promise<void> {
  await runInExcel(async (context) => {
    const { parts, before } = await loadHistory(context);
    const readable = parts.filter(({ runs }) => runs !== undefined);
    const xml = runsXml(fitRecords([run, ...runsOf(readable), ...before]));
    const [first, ...others] = readable;
    if (first === undefined) context.workbook.customXmlParts.add(xml);
    else first.part.setXml(xml);
    for (const { part } of others) part.delete();
    context.workbook.settings.getItemOrNullObject(OLD_SETTING).delete();
    await context.sync();
  });
}

/** The finished runs that the workbook remembers, newest first. What cannot be read any more is left out. */
export async function listRuns(known: readonly Analysis[] = analyses): Promise<readonly RunRecord[]> {
  return (await readHistory(known)).runs;
}

/** The same with what is to be said of those that a later version made: they are kept as they are, and cannot be read. */
export async function readHistory(known: readonly Analysis[] = analyses): Promise<RememberedRuns> {
  return runInExcel(async (context) => {
    const { parts, before } = await loadHistory(context);
    const all = [...runsOf(parts), ...before];
    return {
      runs: all.flatMap((run) => readRunRecord(run, parameterSetsOf(known)) ?? []),
      laterRuns: all.filter(isLaterRun).length,
      isLastLater: isLaterRun(all[0]),
    };
  });
}

export interface RememberedRuns {
  /** Newest first. */
  readonly runs: readonly RunRecord[];
  /** How many a later version of Payoff made. */
  readonly laterRuns: number;
  /** Whether the newest of all is one of them. */
  readonly isLastLater: boolean;
}

/** The runs of one part are in order, whatever the clocks of two machines say; those of several go by their time. */
function runsOf(parts: History['parts']): readonly unknown[] {
  const runs = parts.flatMap(({ runs: ofPart = [] }) => ofPart);
  return parts.length > 1 ? runs.sort((a, b) => timeOf(b) - timeOf(a) || 0) : runs;
}

/** When a run ended, whatever else it is; before all others where it does not say so. */
function timeOf(value: unknown): number {
  const time = Date.parse(String((Object(value) as Record<string, unknown>)['when']));
  return Number.isNaN(time) ? -Infinity : time;
}

interface History {
  /** The parts that hold runs, whatever these are; undefined where a part is damaged. */
  readonly parts: readonly {
    readonly part: Excel.CustomXmlPart;
    readonly runs: readonly unknown[] | undefined;
  }[];
  /** What version 0.1.0 kept, where no part has any. */
  readonly before: readonly unknown[];
}

async function loadHistory(context: Excel.RequestContext): Promise<History> {
  const old = context.workbook.settings.getItemOrNullObject(OLD_SETTING);
  old.load('value');
  const found = (await loadParts(context)).items.map((part) => ({ part, xml: part.getXml() }));
  if (found.length > 0) await context.sync();
  const parts = found.map(({ part, xml }) => ({ part, runs: parseRunsXml(xml.value) }));
  const hasRuns = parts.some(({ runs = [] }) => runs.length > 0);
  return { parts, before: hasRuns || old.isNullObject ? [] : parseRuns(old.value) };
}

/** Forgets every run and recipe of this workbook. What people have judged is theirs, and stays. */
export async function forgetRuns(): Promise<void> {
  await runInExcel(async (context) => {
    for (const part of (await loadParts(context)).items) part.delete();
    context.workbook.settings.getItemOrNullObject(OLD_SETTING).delete();
    await context.sync();
  });
}

/** One part; more only where workbooks were merged. */
async function loadParts(context: Excel.RequestContext): Promise<Excel.CustomXmlPartScopedCollection> {
  const parts = context.workbook.customXmlParts.getByNamespace(runsNamespace);
  parts.load('items/id');
  await context.sync();
  return parts;
}

function parseRuns(value: unknown): readonly unknown[] {
  if (typeof value !== 'string') return [];
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
