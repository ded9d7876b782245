import type { ChoicesModel, SheetModel } from '../../workbook/types';
import { areaReference } from '../areaReference';
import { readChoice } from '../open/readChoices';
import type { SheetFrame } from '../open/SheetFrame';
import { escapeXml } from '../xml/text';

/** Writes the lists of words that cells offer, where they have changed; other validations stay as they stand. */
export function writeChoices(frame: SheetFrame, sheet: SheetModel, original: SheetModel): void {
  // An alert that waits for its list is no rule yet.
  const choices = (sheet.choices ?? []).filter(({ source }) => source !== '');
  if (JSON.stringify(choices) === JSON.stringify(original.choices ?? [])) return;
  const section = frame.section('dataValidations');
  const source = frame.source('dataValidations') ?? '';
  const others = (section?.children ?? []).flatMap((element) =>
    element.name !== 'dataValidation' || readChoice(element) !== undefined
      ? []
      : [source.slice(element.start, element.end)],
  );
  const all = [...others, ...choices.map(choicesXml)];
  if (all.length === 0) frame.replace('dataValidations');
  else {
    frame.replace(
      'dataValidations',
      `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`,
    );
  }
}

function choicesXml({ area, source, refusesOthers }: ChoicesModel): string {
  const words = escapeXml(source.replace(/"/g, '""'));
  const alert = refusesOthers ? ' showErrorMessage="1"' : '';
  return (
    `<dataValidation type="list" allowBlank="1"${alert} sqref="${areaReference(area)}">` +
    `<formula1>"${words}"</formula1></dataValidation>`
  );
}
