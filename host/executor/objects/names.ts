import { formatArea, parseArea, quoteSheetName } from '../../workbook/address';
import { newObjectId } from '../../workbook/newObjectId';
import type { DefinedNameModel, SheetModel } from '../../workbook/types';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { ObjectType } from '../HostObject';
import type { RangeTarget } from '../cells/RangeTarget';
import { rangeOfFormula } from '../cells/resolveAddress';
import { isValidName } from '../isValidName';
import { rangeType } from './range';

/** Names of the workbook, or of one sheet. */
export const namedItemCollectionType: ObjectType<SheetModel | undefined> = new ObjectType<
  SheetModel | undefined
>('NamedItemCollection', {
  items: (sheet, session) =>
    session.workbook.names.filter((name) => name.sheetId === sheet?.id).map((name) => namedItemType.of(name)),
  commands: {
    add: (sheet, call, session) => {
      const reference = call.value(1);
      const range = rangeType.targetOf(reference);
      if (range === undefined && typeof reference !== 'string') throw invalidArgument();
      const formula = range === undefined ? String(reference) : referenceTo(range);
      return addName(sheet, call.text(0), formula, call.optionalText(2) ?? '', session);
    },
    addFormulaLocal: (sheet, call, session) =>
      addName(sheet, call.text(0), call.text(1), call.optionalText(2) ?? '', session),
  },
});

function addName(
  sheet: SheetModel | undefined,
  name: string,
  formula: string,
  comment: string,
  session: ExcelSession,
) {
  const { names } = session.workbook;
  if (!isValidName(name) || parseArea(name) !== undefined) throw invalidArgument();
  const clash = names.some(
    (other) => other.sheetId === sheet?.id && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (clash) throw itemAlreadyExists();
  const model = {
    id: newObjectId(),
    name,
    formula: formula.startsWith('=') ? formula : `=${formula}`,
    comment,
    visible: true,
    sheetId: sheet?.id,
  };
  names.push(model);
  return namedItemType.of(model);
}

function referenceTo({ sheet, area }: RangeTarget): string {
  return `=${quoteSheetName(sheet.name)}!${formatArea(area, true)}`;
}

const namedItemType: ObjectType<DefinedNameModel> = new ObjectType<DefinedNameModel>('NamedItem', {
  properties: {
    _Id: { get: (name) => name.name },
    name: { get: (name) => name.name },
    formula: {
      get: (name) => name.formula,
      set: (name, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
        name.formula = value;
      },
    },
    value: {
      get: (name, session) => {
        const range = rangeOfFormula(name.formula, session);
        if (range === undefined) return name.formula.slice(1);
        return `${quoteSheetName(range.sheet.name)}!${formatArea(range.area)}`;
      },
    },
    type: { get: (name, session) => (rangeOfFormula(name.formula, session) ? 'Range' : 'String') },
    comment: {
      get: (name) => name.comment,
      set: (name, value) => {
        name.comment = String(value);
      },
    },
    visible: {
      get: (name) => name.visible,
      set: (name, value) => {
        name.visible = value === true;
      },
    },
    scope: { get: (name) => (name.sheetId === undefined ? 'Workbook' : 'Worksheet') },
  },
  methods: {
    getRange: (name, _call, session) => {
      const range = rangeOfFormula(name.formula, session);
      if (range === undefined) throw itemNotFound();
      return rangeType.of(range);
    },
    getRangeOrNullObject: (name, _call, session) =>
      rangeType.ofOptional(rangeOfFormula(name.formula, session)),
  },
  commands: {
    delete: (name, _call, session) => {
      const { names } = session.workbook;
      names.splice(names.indexOf(name), 1);
    },
  },
});
