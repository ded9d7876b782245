import { parseRecipe } from '../recipe/parseRecipe';
import type { ParameterSet } from '../recipe/ParameterSet';
import type { Estimate } from '../statistics/differenceInterval';
import {
  RECORD_VERSION,
  type RunFigure,
  type RunGroup,
  type RunIndicator,
  type RunList,
  type RunRecord,
  type RunSource,
  type RunWarning,
} from './RunRecord';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A run as a workbook or a file keeps it; undefined for anything that is none. A run written by a later version, or damaged by
 * hand, must not stop anybody from working: all of a run is looked at here, and whoever shows it need not. A part that
 * is damaged is left out, and the run stays.
 */
export function readRunRecord(value: unknown, sets: readonly ParameterSet[]): RunRecord | undefined {
  const { record, when, headlines, version, recipe, ...more } = fieldsOf(value);
  if (record !== undefined && !(typeof record === 'number' && record <= RECORD_VERSION)) return undefined;
  if (typeof when !== 'string' || Number.isNaN(Date.parse(when)) || typeof version !== 'string')
    return undefined;
  const figures = listOf(headlines, readFigure);
  if (figures === undefined) return undefined;
  try {
    return {
      ...(record === undefined ? {} : { record }),
      when,
      recipe: parseRecipe(JSON.stringify(recipe), sets),
      headlines: figures,
      version,
      ...known({
        source: readSource(more['source']),
        fingerprint: textOf(more['fingerprint']),
        warnings: listOf(more['warnings'], readWarning),
        indicators: listOf(more['indicators'], readIndicator),
        groups: listOf(more['groups'], readGroup),
        lists: listOf(more['lists'], readList),
        judgements: numberOf(more['judgements']),
      }),
    };
  } catch {
    return undefined;
  }
}

function readFigure(value: unknown): RunFigure | undefined {
  const { label, text, key, value: number, format, estimate } = fieldsOf(value);
  if (typeof label !== 'string' || typeof text !== 'string') return undefined;
  return {
    label,
    text,
    ...known({
      key: textOf(key),
      value: numberOf(number),
      format: textOf(format),
      estimate: readEstimate(estimate),
    }),
  };
}

function readEstimate(value: unknown): Estimate | undefined {
  const { value: number, low, high } = fieldsOf(value);
  return isNumber(number) && isNumber(low) && isNumber(high) ? { value: number, low, high } : undefined;
}

function readSource(value: unknown): RunSource | undefined {
  const { range, read, used } = fieldsOf(value);
  return typeof range === 'string' && isNumber(read) && isNumber(used) ? { range, read, used } : undefined;
}

function readWarning(value: unknown): RunWarning | undefined {
  const { code, text } = fieldsOf(value);
  return typeof code === 'string' && typeof text === 'string' ? { code, text } : undefined;
}

function readIndicator(value: unknown): RunIndicator | undefined {
  const { key, value: number } = fieldsOf(value);
  return typeof key === 'string' && isNumber(number) ? { key, value: number } : undefined;
}

function readGroup(value: unknown): RunGroup | undefined {
  const { key, names, classes, scores, lines } = fieldsOf(value);
  const ofMembers = listOf(names, textOf);
  const measures = listOf(scores, (column) => listOf(column, numberOrNull));
  const drawn = listOf(lines, numberOrNull);
  if (typeof key !== 'string' || typeof classes !== 'string' || !/^\d*$/.test(classes)) return undefined;
  if (ofMembers === undefined || measures === undefined || drawn === undefined) return undefined;
  const count = classes.length;
  if (ofMembers.length !== count || measures.some(({ length }) => length !== count)) return undefined;
  return { key, names: ofMembers, classes, scores: measures, lines: drawn };
}

function readList(value: unknown): RunList | undefined {
  const { key, name, members } = fieldsOf(value);
  const names = listOf(members, textOf);
  return typeof key === 'string' && typeof name === 'string' && names !== undefined
    ? { key, name, members: names }
    : undefined;
}

/** Undefined where the list, or one of its items, is not what it should be. */
function listOf<Item>(
  value: unknown,
  read: (item: unknown) => Item | undefined,
): readonly Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read);
  return items.every((item) => item !== undefined) ? items : undefined;
}

function fieldsOf(value: unknown): Fields {
  return Object(value) as Fields;
}

/** Without the fields that are not known. */
function known<Known extends object>(fields: Known): Known {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function numberOf(value: unknown): number | undefined {
  return isNumber(value) ? value : undefined;
}

function numberOrNull(value: unknown): number | null | undefined {
  return value === null ? null : numberOf(value);
}
