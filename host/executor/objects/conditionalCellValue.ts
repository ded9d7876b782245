import type { ConditionalFormatModel } from '../../workbook/types';
import { invalidArgument } from '../ExcelError';
import { ObjectType } from '../HostObject';
import { readColor } from '../colors';
import type { RuleTarget } from './conditionalFormats';

type CellValueRule = RuleTarget<Extract<ConditionalFormatModel, { kind: 'CellValue' }>>;

const sheetOf = ({ sheet }: CellValueRule) => sheet;

export const cellValueRuleType: ObjectType<CellValueRule> = new ObjectType<CellValueRule>(
  'CellValueConditionalFormat',
  {
    sheetOf,
    properties: {
      rule: {
        get: ({ rule }) => ({
          operator: rule.operator,
          formula1: rule.formula1,
          formula2: rule.formula2 ?? null,
        }),
        set: ({ rule }, value, session) => {
          if (typeof value !== 'object' || value === null) throw invalidArgument();
          const { operator, formula1, formula2 } = value as Record<string, unknown>;
          const name = session.enumerationValue('ConditionalCellValueOperator', operator);
          const second = formula2 === undefined || formula2 === null ? undefined : String(formula2);
          if (formula1 === undefined || formula1 === null) throw invalidArgument();
          if (name.endsWith('Between') && second === undefined) throw invalidArgument();
          rule.operator = name;
          rule.formula1 = String(formula1);
          rule.formula2 = second;
        },
      },
    },
    navigations: {
      format: (target) => formatType.of(target),
    },
  },
);

const formatType: ObjectType<CellValueRule> = new ObjectType<CellValueRule>('ConditionalRangeFormat', {
  sheetOf,
  navigations: {
    fill: (target) => fillType.of(target),
    font: (target) => fontType.of(target),
  },
});

const fillType: ObjectType<CellValueRule> = new ObjectType<CellValueRule>('ConditionalRangeFill', {
  sheetOf,
  properties: {
    color: {
      get: ({ rule }) => rule.fillColor,
      set: ({ rule }, value) => {
        rule.fillColor = readColor(value);
      },
    },
  },
  commands: {
    clear: ({ rule }) => {
      rule.fillColor = undefined;
    },
  },
});

const fontType: ObjectType<CellValueRule> = new ObjectType<CellValueRule>('ConditionalRangeFont', {
  sheetOf,
  properties: {
    color: {
      get: ({ rule }) => rule.fontColor,
      set: ({ rule }, value) => {
        rule.fontColor = readColor(value);
      },
    },
    bold: {
      get: ({ rule }) => rule.bold ?? false,
      set: ({ rule }, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        rule.bold = value;
      },
    },
  },
});
