import type { Locale } from '../../engine/recipe/types';
import { fillTemplate, type TextFacts } from './fillTemplate';
import { parseTemplate } from './parseTemplate';

/** Names of the places of a template, in order, each once. */
export function placesOf(template: string): string[] {
  return [
    ...new Set(parseTemplate(template).flatMap((part) => (typeof part === 'string' ? [] : [part.name]))),
  ];
}

/**
 * A template filled with figures; undefined where one of them is not defined, so that no sentence speaks of a number
 * that there is not.
 */
export function fillFigures(
  locale: Locale,
  template: string,
  figures: Readonly<Record<string, TextFacts[string] | undefined>>,
): string | undefined {
  const facts: Record<string, TextFacts[string]> = {};
  for (const name of placesOf(template)) {
    const figure = figures[name];
    if (figure === undefined) return undefined;
    facts[name] = figure;
  }
  return fillTemplate(locale, template, facts);
}
