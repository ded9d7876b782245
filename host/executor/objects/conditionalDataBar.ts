import type { ConditionalFormatModel, DataBarBound } from '../../workbook/types';
import { invalidArgument } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { ObjectType } from '../HostObject';
import type { Property } from '../HostObject';
import { readColor } from '../colors';
import type { RuleTarget } from './conditionalFormats';

type DataBar = RuleTarget<Extract<ConditionalFormatModel, { kind: 'DataBar' }>>;

const sheetOf = ({ sheet }: DataBar) => sheet;

export const dataBarType: ObjectType<DataBar> = new ObjectType<DataBar>('DataBarConditionalFormat', {
  sheetOf,
  properties: {
    showDataBarOnly: {
      get: ({ rule }) => rule.showBarOnly ?? false,
      set: ({ rule }, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        rule.showBarOnly = value;
      },
    },
    lowerBoundRule: bound('lowerBound'),
    upperBoundRule: bound('upperBound'),
  },
  navigations: {
    positiveFormat: (target) => positiveFormatType.of(target),
    negativeFormat: (target) => negativeFormatType.of(target),
  },
});

function bound(name: 'lowerBound' | 'upperBound'): Property<DataBar> {
  return {
    get: ({ rule }) => rule[name] ?? { type: 'Automatic', formula: undefined },
    set: ({ rule }, value, session) => {
      rule[name] = readBound(value, session);
    },
  };
}

function readBound(value: unknown, session: ExcelSession): DataBarBound {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const { type, formula } = value as Record<string, unknown>;
  const given = formula !== undefined && formula !== null;
  return {
    type: session.enumerationValue('ConditionalFormatRuleType', type),
    formula: given ? String(formula) : undefined,
  };
}

const positiveFormatType: ObjectType<DataBar> = new ObjectType<DataBar>('ConditionalDataBarPositiveFormat', {
  sheetOf,
  properties: {
    fillColor: {
      get: ({ rule }) => rule.color,
      set: ({ rule }, value) => {
        rule.color = readColor(value);
      },
    },
    gradientFill: {
      get: ({ rule }) => rule.gradient,
      set: ({ rule }, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        rule.gradient = value;
      },
    },
  },
});

const negativeFormatType: ObjectType<DataBar> = new ObjectType<DataBar>('ConditionalDataBarNegativeFormat', {
  sheetOf,
  properties: {
    fillColor: {
      get: ({ rule }) => rule.negativeColor ?? '#FF0000',
      set: ({ rule }, value) => {
        rule.negativeColor = readColor(value);
      },
    },
  },
});
