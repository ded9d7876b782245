import type { Notice } from '../../problem';
import { type ColumnContext, columnNotice, type ColumnReading, textNotice } from '../columns/ColumnContext';
import { formatOfColumn } from '../columns/formatOfColumn';
import { entryKind } from '../columns/profileColumn';
import { decideDecimal } from './decideDecimal';
import { fillNumbers } from './fillNumbers';
import { findSentinels } from './findSentinels';
import { headerScale } from './headerScale';
import { cellsOfCodes, minorityCodes, parseColumnTexts, type ParsedTexts } from './parseColumnTexts';
import { type Ratios, readRatios } from './readRatios';

const decimalAnswers = ['decimalPoint', 'decimalComma'];

/**
 * Reads a column of numbers: figures as they are, texts as people write numbers, everything else as missing.
 *
 * Decimal separator and unit are decided once for the column, by its cells; texts that are no number, several
 * currencies, numbers in different units and codes for "not known" are said in notices. A column without texts is
 * not copied.
 */
export function readNumberColumn(context: ColumnContext): ColumnReading {
  const { profile, definition, origin } = context;
  const decision = decideDecimal(profile, context.answer, context.decimal, origin.decimalSeparator);
  const texts = parseColumnTexts(profile, decision.decimal, definition.content);
  const notices: Notice[] = [
    ...textNotice(context, 'unreadableNumbers', 'warning', texts.unreadable),
    ...textNotice(context, 'mixedDecimals', 'question', decision.contrary, { answers: decimalAnswers }),
  ];
  if (decision.evidence === 'assumed' && definition.content !== 'ratio') {
    const facts = {
      answers: decimalAnswers,
      decimal: decision.decimal,
      thousands: decision.decimal === '.' ? ',' : '.',
    };
    notices.push(...textNotice(context, 'assumedDecimal', 'question', decision.ambiguous, facts));
  }
  if (texts.currencies.size > 1) {
    const minority = minorityCodes(profile, texts.currencies);
    const currencies = [...texts.currencies.keys()];
    notices.push(...textNotice(context, 'mixedCurrencies', 'question', minority, { currencies }));
  }
  const unclear = unclearTexts(context, texts, notices);
  const values = fillNumbers(profile, texts.parsed, unclear);
  const unit: Ratios =
    definition.content === 'ratio' ? readRatios(context, texts, values) : plainUnit(context, texts, values);
  notices.push(...unit.notices);

  return {
    column: unit.values === undefined ? undefined : { kind: 'number', values: unit.values },
    unit: unit.unit,
    evidence: { ...unit.evidence, decimal: decision.decimal, decimalFrom: decision.evidence },
    notices,
    unreadable: cellsOfCodes(profile, texts.unreadable),
    missing: profile.missing + profile.errors,
    reasonAt: (row) => reasonAt(context, texts, row),
  };
}

/** Texts whose unit differs from the others': percent among plain numbers, days among hours. They are not read. */
function unclearTexts(context: ColumnContext, texts: ParsedTexts, notices: Notice[]): readonly number[] {
  const { profile, definition } = context;
  const unclear: number[] = [];
  if (texts.times.size > 1) {
    const minority = minorityCodes(profile, texts.times);
    notices.push(
      ...textNotice(context, 'mixedTimeUnits', 'question', minority, { units: [...texts.times.keys()] }),
    );
    unclear.push(...minority);
  }
  const takesPercent = definition.content === 'ratio' || definition.content === 'multiple';
  const others = cellsOfCodes(profile, [...texts.unreadable, ...texts.percents]);
  if (!takesPercent && texts.percents.length > 0 && profile.filled > others) {
    notices.push(...textNotice(context, 'percentAmongNumbers', 'question', texts.percents));
    unclear.push(...texts.percents);
  }
  return unclear;
}

/** The unit of an amount, count, score or duration: as written, or in the unit that the header gives. */
function plainUnit(context: ColumnContext, texts: ParsedTexts, values: Float64Array): Ratios {
  const { definition, profile, header } = context;
  const notices: Notice[] = [];
  const minimum = Math.min(profile.minimum, least(texts));
  const maximum = Math.max(profile.maximum, greatest(texts));
  for (const { value, count } of findSentinels(values, minimum, maximum)) {
    notices.push(
      columnNotice(context, 'sentinel', 'warning', rowsWithValue(values, value), count, { value }),
    );
  }
  const scale = definition.content === 'amount' || definition.content === 'count' ? headerScale(header) : 1;
  if (scale !== 1) {
    return {
      unit: 'scaledByHeader',
      evidence: { scale },
      values: scaleBare(context, texts, values, scale),
      notices,
    };
  }
  const percent = formatOfColumn(context.origin, context.region, context.index) === 'percent';
  const [currency] = texts.currencies.keys();
  const [time] = texts.times.keys();
  if (currency !== undefined) return { unit: 'currency', evidence: { currency }, values, notices };
  if (time !== undefined) return { unit: time, evidence: {}, values, notices };
  return {
    unit: texts.percents.length > 0 || percent ? 'percentText' : 'asIs',
    evidence: {},
    values,
    notices,
  };
}

/** Multiplies what the header scales; a cell that names a scale or plain money itself ("3亿", "500元") means that. */
function scaleBare(
  { column }: ColumnContext,
  texts: ParsedTexts,
  values: Float64Array,
  scale: number,
): Float64Array {
  const ownScale = texts.parsed.map(
    (number) => number !== undefined && (number.scale !== '' || /^[元圆块]$/.test(number.currency)),
  );
  if (!ownScale.includes(true)) return values.map((value) => value * scale);
  return values.map((value, row) => {
    const code = column.codeAt(row);
    return code >= 0 && ownScale[code] === true ? value : value * scale;
  });
}

function least(texts: ParsedTexts): number {
  return texts.parsed.reduce(
    (low, number) => (number !== undefined && number.value < low ? number.value : low),
    Infinity,
  );
}

function greatest(texts: ParsedTexts): number {
  return texts.parsed.reduce(
    (high, number) => (number !== undefined && number.value > high ? number.value : high),
    -Infinity,
  );
}

export function rowsWithValue(values: Float64Array, value: number, most = 20): number[] {
  const rows: number[] = [];
  for (
    let row = values.indexOf(value);
    row >= 0 && rows.length < most;
    row = values.indexOf(value, row + 1)
  ) {
    rows.push(row);
  }
  return rows;
}

function reasonAt(context: ColumnContext, texts: ParsedTexts, row: number): string {
  const code = context.column.codeAt(row);
  if (code < 0) return 'unclearUnit';
  const kind = context.profile.entryKinds[code];
  if (kind === entryKind.missing) return 'missingValue';
  if (kind === entryKind.error) return 'errorValue';
  return texts.parsed[code] === undefined ? 'unreadableNumber' : 'unclearUnit';
}
