import { intersection } from '../../workbook/areas';
import type { ChoicesModel } from '../../workbook/types';
import { invalidArgument, notImplemented } from '../ExcelError';
import { ObjectType } from '../HostObject';
import type { RangeTarget } from '../cells/RangeTarget';

/** Excel takes no longer list of words (specifications of data validation). */
const LONGEST_SOURCE = 255;

/** `range.dataValidation`: the stand-in knows lists of words, written into the rule itself. */
export const dataValidationType: ObjectType<RangeTarget> = new ObjectType<RangeTarget>('DataValidation', {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    type: { get: (range) => (choicesIn(range)[0] === undefined ? 'None' : 'List') },
    rule: {
      get: (range) => {
        const [choices] = choicesIn(range);
        if (choices === undefined) return {};
        return { list: { inCellDropDown: true, source: choices.source } };
      },
      set: (range, value) => {
        const { list, ...others } = Object(value) as Record<string, unknown>;
        const { source, inCellDropDown } = Object(list) as Record<string, unknown>;
        if (Object.keys(others).length > 0 || inCellDropDown !== true) throw notImplemented('such a rule');
        if (typeof source !== 'string' || source === '' || source.startsWith('=')) {
          throw notImplemented('a list that is no text of words');
        }
        if (source.length > LONGEST_SOURCE) throw invalidArgument();
        const before = choicesIn(range)[0];
        replace(range, { area: range.area, source, refusesOthers: before?.refusesOthers ?? true });
      },
    },
    errorAlert: {
      get: (range) => alertOf(choicesIn(range)[0]),
      set: (range, value) => {
        const { showAlert } = Object(value) as Record<string, unknown>;
        if (typeof showAlert !== 'boolean') throw invalidArgument();
        const before = choicesIn(range)[0];
        // Excel keeps it for a rule to come, too.
        replace(range, { area: range.area, source: before?.source ?? '', refusesOthers: showAlert });
      },
    },
  },
  commands: {
    clear: (range) => replace(range),
  },
});

function choicesIn({ sheet, area }: RangeTarget): readonly ChoicesModel[] {
  return (sheet.choices ?? []).filter((choices) => intersection(choices.area, area) !== undefined);
}

function replace(range: RangeTarget, ...choices: readonly ChoicesModel[]): void {
  const gone = new Set(choicesIn(range));
  range.sheet.choices = [...(range.sheet.choices ?? []).filter((one) => !gone.has(one)), ...choices];
}

function alertOf(choices: ChoicesModel | undefined) {
  const showAlert = choices?.refusesOthers ?? true;
  return { message: '', showAlert, style: 'Stop', title: '' };
}
