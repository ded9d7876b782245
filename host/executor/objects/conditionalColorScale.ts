import type { ColorScalePoint, ConditionalFormatModel } from '../../workbook/types';
import { invalidArgument, notImplemented } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { ObjectType } from '../HostObject';
import { readColor } from '../colors';
import type { RuleTarget } from './conditionalFormats';

type ColorScale = RuleTarget<Extract<ConditionalFormatModel, { kind: 'ColorScale' }>>;

export const colorScaleType: ObjectType<ColorScale> = new ObjectType<ColorScale>(
  'ColorScaleConditionalFormat',
  {
    sheetOf: ({ sheet }) => sheet,
    properties: {
      threeColorScale: { get: ({ rule }) => rule.points.length === 3 },
      criteria: {
        get: ({ rule }) => {
          const [minimum, middle, last] = rule.points.map(writePoint);
          return last === undefined
            ? { minimum, maximum: middle }
            : { minimum, midpoint: middle, maximum: last };
        },
        set: ({ rule }, value, session) => {
          if (typeof value !== 'object' || value === null) throw invalidArgument();
          const { minimum, midpoint, maximum } = value as Record<string, unknown>;
          const points = [minimum, midpoint, maximum].filter(
            (point) => point !== undefined && point !== null,
          );
          if (points.length < 2 || minimum === undefined || maximum === undefined) throw invalidArgument();
          rule.points = points.map((point) => readPoint(point, session));
        },
      },
    },
  },
);

function writePoint({ type, value, color }: ColorScalePoint) {
  return { type, formula: value ?? null, color };
}

function readPoint(input: unknown, session: ExcelSession): ColorScalePoint {
  const { type, formula, color } = input as Record<string, unknown>;
  const name = session.enumerationValue('ConditionalFormatColorCriterionType', type);
  const needsFormula = name !== 'LowestValue' && name !== 'HighestValue';
  const given = formula !== undefined && formula !== null && formula !== '';
  if (needsFormula && !given) throw invalidArgument();
  // `ConditionalColorScaleCriterion.formula`: a number, a formula, or null.
  if (needsFormula && !isNumberOrFormula(String(formula))) throw invalidArgument();
  // A percentile or percent beyond 0 and 100 means nothing; no page was found, the stricter behavior is taken.
  if (/^Percent/.test(name) && !isShare(String(formula))) throw invalidArgument();
  if (name === 'Formula') throw notImplemented('colour scales with a formula');
  return {
    type: name as ColorScalePoint['type'],
    value: needsFormula ? String(formula) : undefined,
    color: readColor(color),
  };
}

function isNumberOrFormula(text: string): boolean {
  return text.startsWith('=') || (text.trim() !== '' && Number.isFinite(Number(text)));
}

function isShare(text: string): boolean {
  return text.startsWith('=') || (Number(text) >= 0 && Number(text) <= 100);
}
