import { intersection } from '../../workbook/areas';
import { newObjectId } from '../../workbook/newObjectId';
import type { Area, ConditionalFormatModel, SheetModel } from '../../workbook/types';
import { invalidArgument, notImplemented } from '../ExcelError';
import { ObjectType } from '../HostObject';
import type { HostObject } from '../HostObject';
import type { RangeTarget } from '../cells/RangeTarget';
import { cellValueRuleType } from './conditionalCellValue';
import { colorScaleType } from './conditionalColorScale';
import { dataBarType } from './conditionalDataBar';
import { iconSetType } from './conditionalIconSet';
import { rangeType } from './range';

/** One rule on a sheet. */
export interface RuleTarget<Rule extends ConditionalFormatModel = ConditionalFormatModel> {
  readonly sheet: SheetModel;
  readonly rule: Rule;
}

/** Rules that touch the range. */
export const conditionalFormatCollectionType: ObjectType<RangeTarget> = new ObjectType<RangeTarget>(
  'ConditionalFormatCollection',
  {
    sheetOf: ({ sheet }) => sheet,
    items: (range) => rulesOf(range).map((rule) => conditionalFormatType.of({ sheet: range.sheet, rule })),
    commands: {
      add: ({ sheet, area }, call, session) => {
        const rule = plainRule(session.enumerationValue('ConditionalFormatType', call.value(0)), area);
        // The newest rule comes first, as in Excel.
        sheet.conditionalFormats.unshift(rule);
        return conditionalFormatType.of({ sheet, rule });
      },
      clearAll: (range) => {
        const gone = new Set(rulesOf(range));
        const kept = range.sheet.conditionalFormats.filter((rule) => !gone.has(rule));
        range.sheet.conditionalFormats.splice(0, range.sheet.conditionalFormats.length, ...kept);
      },
    },
  },
);

function rulesOf({ sheet, area }: RangeTarget): ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((rule) => intersection(rule.area, area) !== undefined);
}

function plainRule(kind: string, area: Area): ConditionalFormatModel {
  const id = newObjectId();
  switch (kind) {
    case 'ColorScale':
      return {
        kind,
        id,
        area,
        points: [
          { type: 'LowestValue', value: undefined, color: '#F8696B' },
          { type: 'Percentile', value: '50', color: '#FFEB84' },
          { type: 'HighestValue', value: undefined, color: '#63BE7B' },
        ],
      };
    case 'DataBar':
      return { kind, id, area, color: '#638EC6', gradient: true };
    case 'IconSet':
      return { kind, id, area, style: 'ThreeTrafficLights1' };
    case 'CellValue':
      return {
        kind,
        id,
        area,
        operator: 'GreaterThan',
        formula1: '',
        formula2: undefined,
        fillColor: undefined,
        fontColor: undefined,
      };
    default:
      throw notImplemented(`conditional formats of type ${kind}`);
  }
}

/** The object behind `rule.colorScale` and its like: InvalidArgument, or a null object, where the rule is another. */
function detail<Kind extends ConditionalFormatModel['kind']>(
  kind: Kind,
  type: ObjectType<RuleTarget<Extract<ConditionalFormatModel, { kind: Kind }>>>,
) {
  const open = ({ sheet, rule }: RuleTarget): HostObject | null =>
    rule.kind === kind
      ? type.of({ sheet, rule: rule as Extract<ConditionalFormatModel, { kind: Kind }> })
      : null;
  const required = (target: RuleTarget): HostObject => {
    const object = open(target);
    if (object === null) throw invalidArgument();
    return object;
  };
  return { open, required };
}

const colorScale = () => detail('ColorScale', colorScaleType);
const dataBar = () => detail('DataBar', dataBarType);
const iconSet = () => detail('IconSet', iconSetType);
const cellValue = () => detail('CellValue', cellValueRuleType);

const conditionalFormatType: ObjectType<RuleTarget> = new ObjectType<RuleTarget>('ConditionalFormat', {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    id: { get: ({ rule }) => rule.id },
    type: { get: ({ rule }) => rule.kind },
    priority: {
      get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule),
      set: ({ sheet, rule }, value) => {
        const rules = sheet.conditionalFormats;
        if (typeof value !== 'number' || value < 0 || value >= rules.length) throw invalidArgument();
        rules.splice(rules.indexOf(rule), 1);
        rules.splice(value, 0, rule);
      },
    },
  },
  navigations: {
    colorScale: (target) => colorScale().required(target),
    colorScaleOrNullObject: (target) => colorScale().open(target),
    dataBar: (target) => dataBar().required(target),
    dataBarOrNullObject: (target) => dataBar().open(target),
    iconSet: (target) => iconSet().required(target),
    iconSetOrNullObject: (target) => iconSet().open(target),
    cellValue: (target) => cellValue().required(target),
    cellValueOrNullObject: (target) => cellValue().open(target),
  },
  methods: {
    getRange: ({ sheet, rule }) => rangeType.of({ sheet, area: rule.area }),
    getRangeOrNullObject: ({ sheet, rule }) => rangeType.of({ sheet, area: rule.area }),
  },
  commands: {
    delete: ({ sheet, rule }) => {
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(rule), 1);
    },
  },
});
