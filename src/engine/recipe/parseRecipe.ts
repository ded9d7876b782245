import { Problem } from '../problem';
import { checkParameters } from './checkParameters';
import { createRecipe, RECIPE_VERSION } from './createRecipe';
import type { Recipe } from './types';

/**
 * Reads a recipe from JSON text, as exported by the pane, kept in a workbook or given to the command line.
 * Parameters that the text leaves out get their defaults, so that a recipe written by hand may be short.
 *
 * Raises a Problem `recipeNotJson`, `recipeWrong` (facts: field) or `recipeTooNew` (written by a later version),
 * and those of `checkParameters`.
 */
export function parseRecipe(text: string): Recipe {
  const raw = parseObject(text);
  if (raw['analysis'] !== 'conversion' && raw['analysis'] !== 'mismatch') throw wrong('analysis');
  const version = raw['version'] ?? RECIPE_VERSION;
  if (typeof version !== 'number') throw wrong('version');
  if (version > RECIPE_VERSION) throw new Problem('recipeTooNew', { version, known: RECIPE_VERSION });
  const locale = raw['locale'] ?? 'en';
  if (locale !== 'en' && locale !== 'zh-CN') throw wrong('locale');
  const source = record(raw['source'] ?? { sheet: '' }, 'source');
  const { sheet, table } = source;
  if (typeof sheet !== 'string') throw wrong('source.sheet');
  if (table !== undefined && typeof table !== 'string') throw wrong('source.table');
  const defaults = createRecipe(raw['analysis'], table === undefined ? { sheet } : { sheet, table }, locale);
  const recipe = {
    ...defaults,
    mapping: texts(raw['mapping'] ?? {}, 'mapping', true),
    answers: texts(raw['answers'] ?? {}, 'answers', false),
    parameters: { ...defaults.parameters, ...record(raw['parameters'] ?? {}, 'parameters') },
  } as Recipe;
  checkParameters(recipe);
  return recipe;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('recipeNotJson');
  }
  return record(value, 'recipe');
}

function record(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(field);
  return value as Readonly<Record<string, unknown>>;
}

function texts(value: unknown, field: string, nullable: boolean): Readonly<Record<string, string | null>> {
  const entries = Object.entries(record(value, field));
  for (const [key, text] of entries) {
    if (typeof text !== 'string' && !(nullable && text === null)) throw wrong(`${field}.${key}`);
  }
  return Object.fromEntries(entries) as Record<string, string | null>;
}

function wrong(field: string): Problem {
  return new Problem('recipeWrong', { field });
}
