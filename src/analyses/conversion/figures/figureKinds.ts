import { figure, named, type Figure } from '../../../report/figures/Figure';
import type { FormatName } from '../../../report/figures/formats';
import { others } from '../../../report/text/fillTemplate';
import type { Words } from '../../../report/text/Words';

/** Figures of one format, each under the name that it has where figures are listed. */
const kind = (format: FormatName) => (name: Words, value: number | undefined) =>
  figure(value, format, { name });

export const count = kind('count');
export const one = kind('one');
export const ratio = kind('ratio');
export const rate0 = kind('rate0');
export const rate = kind('rate');
export const rate2 = kind('rate2');

export function text(name: Words, value: string | undefined): Figure | undefined {
  return named(value, { name });
}

/** So many names that a sentence can still be read; the count beside it says how many there are. */
const namesInSentence = 5;

/** The first names of a list, of which a sentence says that they are the first. */
export function firstNames(name: Words, names: readonly string[]): Figure | undefined {
  return named(names.slice(0, namesInSentence), { name });
}

/** The names of a list that is meant as a whole: where some are left out, the text says so. */
export function allNames(name: Words, names: readonly string[]): Figure | undefined {
  const first = names.slice(0, namesInSentence);
  return named(first.length < names.length ? [...first, others] : first, { name });
}

/** What the first names of a list are called where its size stands above them. */
export const ofThese: Words = { en: 'The first of these', 'zh-CN': '其中前几个' };
