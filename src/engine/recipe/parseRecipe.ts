import { nearestName } from '../nearness';
import { Problem } from '../problem';
import { knownAnswers } from './answers';
import { checkParameters } from './checkParameters';
import { createRecipe, RECIPE_VERSION } from './createRecipe';
import { shownValue } from './shownValue';
import type { ParameterSet } from './ParameterSet';
import type { Recipe } from './types';

/** Characters of the longest recipe: a thousand times one with every column mapped. */
export const LONGEST_RECIPE = 1_000_000;

/** `$schema` is for editors. */
const FIELDS = ['$schema', 'version', 'analysis', 'source', 'mapping', 'answers', 'parameters', 'locale'];

/**
 * Reads a recipe of one of some analyses from JSON text, as exported by the pane, kept in a workbook or given to the
 * command line. A byte order mark before it says nothing. Parameters that the text leaves out get their defaults, so
 * that a recipe written by hand may be short; a field that no recipe has is refused, since it may be a parameter mistyped.
 *
 * Raises a Problem `recipeTooLong`, `recipeNotJson`, `recipeFieldUnknown` (facts: field, nearest, known), `recipeWrong`
 * (facts: field), `answerUnknown` (facts: header, answer, nearest, known) or `recipeTooNew` (written by a later version), and
 * those of `checkParameters`.
 */
export function parseRecipe(text: string, sets: readonly ParameterSet[]): Recipe {
  const raw = parseObject(text);
  const set = sets.find(({ analysis }) => analysis === raw['analysis']);
  if (set === undefined) throw wrong('analysis');
  const version = raw['version'] ?? RECIPE_VERSION;
  if (typeof version !== 'number') throw wrong('version');
  if (version > RECIPE_VERSION) throw new Problem('recipeTooNew', { version, known: RECIPE_VERSION });
  // A later version may have more fields: that it is later says more than which.
  refuseUnknownFields(raw, FIELDS);
  const locale = raw['locale'] ?? 'en';
  if (locale !== 'en' && locale !== 'zh-CN') throw wrong('locale');
  const source = record(raw['source'] ?? { sheet: '' }, 'source');
  refuseUnknownFields(source, ['sheet', 'table'], 'source.');
  const { sheet, table } = source;
  if (typeof sheet !== 'string') throw wrong('source.sheet');
  if (table !== undefined && typeof table !== 'string') throw wrong('source.table');
  const defaults = createRecipe(set, table === undefined ? { sheet } : { sheet, table }, locale);
  const recipe = {
    ...defaults,
    mapping: texts(raw['mapping'] ?? {}, 'mapping', true),
    answers: answersOf(raw['answers'] ?? {}),
    parameters: { ...defaults.parameters, ...record(raw['parameters'] ?? {}, 'parameters') },
  } as Recipe;
  checkParameters(recipe, set);
  return recipe;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  if (text.length > LONGEST_RECIPE) throw new Problem('recipeTooLong', { maximum: LONGEST_RECIPE });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Problem('recipeNotJson');
  }
  return record(value, 'recipe');
}

function record(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(field);
  return value as Readonly<Record<string, unknown>>;
}

function refuseUnknownFields(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  place = '',
): void {
  const field = Object.keys(value).find((name) => !known.includes(name));
  if (field === undefined) return;
  const shown = shownValue(field);
  throw new Problem('recipeFieldUnknown', {
    field: place + shown,
    nearest: place + nearestName(shown, known),
    known: known.map((name) => place + name),
  });
}

function texts(value: unknown, field: string, nullable: boolean): Readonly<Record<string, string | null>> {
  const entries = Object.entries(record(value, field));
  for (const [key, text] of entries) {
    if (typeof text !== 'string' && !(nullable && text === null)) throw wrong(`${field}.${shownValue(key)}`);
  }
  return Object.fromEntries(entries) as Record<string, string | null>;
}

/** For which column is known once there is a table; what can be answered is known now. */
function answersOf(value: unknown): Readonly<Record<string, string | null>> {
  const answers = texts(value, 'answers', false);
  for (const [header, answer] of Object.entries(answers)) {
    if (knownAnswers.some((known) => known === answer)) continue;
    const shown = shownValue(answer);
    const nearest = nearestName(shown, knownAnswers);
    throw new Problem('answerUnknown', {
      header: shownValue(header),
      answer: shown,
      nearest,
      known: knownAnswers,
    });
  }
  return answers;
}

function wrong(field: string): Problem {
  return new Problem('recipeWrong', { field });
}
