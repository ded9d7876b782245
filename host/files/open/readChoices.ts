import { parseArea } from '../../workbook/address';
import type { ChoicesModel } from '../../workbook/types';
import { child, childrenNamed, isTrue, type XmlElement } from '../xml/parseXml';
import type { SheetFrame } from './SheetFrame';

/** The lists of words that cells of one area offer. All other validations stay in the part as they are. */
export function readChoices(frame: SheetFrame): readonly ChoicesModel[] {
  return childrenNamed(frame.section('dataValidations'), 'dataValidation').flatMap(
    (element) => readChoice(element) ?? [],
  );
}

export function readChoice(element: XmlElement): ChoicesModel | undefined {
  const { attributes } = element;
  const area = parseArea(attributes.get('sqref') ?? '');
  const source = /^"((?:[^"]|"")*)"$/.exec(child(element, 'formula1')?.text.trim() ?? '')?.[1];
  if (attributes.get('type') !== 'list' || area === undefined || source === undefined) return undefined;
  return {
    area,
    source: source.replace(/""/g, '"'),
    refusesOthers: isTrue(attributes.get('showErrorMessage')),
  };
}
