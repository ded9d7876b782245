import { others } from '../../../report/text/fillTemplate';

/** A figure that a text of the report may name; undefined where the data do not give it. */
export type Figure = number | string | readonly string[] | undefined;
export type Figures = Readonly<Record<string, Figure>>;

/** The figures that are numbers, by name; undefined for a text. */
export function numberFigure(figures: Figures, name: string): number | undefined {
  const figure = figures[name];
  return typeof figure === 'number' ? figure : undefined;
}

/** So many names that a sentence can still be read; the count beside it says how many there are. */
export const namesInSentence = 5;

/** The first names of a list; undefined for none, so that no sentence speaks of nobody. */
export function firstNames(names: readonly string[]): readonly string[] | undefined {
  return names.length === 0 ? undefined : names.slice(0, namesInSentence);
}

/** The first names of a list that is meant as a whole: where some are left out, the text says so. */
export function namesOrFirst(names: readonly string[]): readonly string[] | undefined {
  const first = firstNames(names);
  return first !== undefined && first.length < names.length ? [...first, others] : first;
}
