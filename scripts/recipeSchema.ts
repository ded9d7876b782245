import { analyses } from '../src/analyses';
import type { Analysis } from '../src/analyses/Analysis';
import { describeParameters } from '../src/analyses/describeParameters';
import { RECIPE_VERSION } from '../src/engine/recipe/createRecipe';
import { knownAnswers } from '../src/engine/recipe/answers';
import type { ParameterField } from '../src/engine/recipe/Parameter';
import { proseIn } from '../src/report/text/proseIn';

type Schema = Readonly<Record<string, unknown>>;

/** Where the schema stands in docs/, and in the pages of the built add-in. */
export const recipeSchemaFile = 'docs/recipe.schema.json';

/** The JSON Schema (draft 7) of a recipe, made from the declarations of roles and parameters: what an editor can check. */
export function recipeSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Payoff recipe',
    description: 'Table, columns and settings of an analysis. What is left out has its default.',
    type: 'object',
    required: ['analysis'],
    properties: {
      analysis: { enum: analyses.map(({ name }) => name) },
    },
    oneOf: analyses.map(recipeOf),
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function recipeOf(analysis: Analysis): Schema {
  const meanings = describeParameters(analysis, proseIn('en'));
  const parameters = Object.entries(analysis.parameters.declared).map(([name, declared]) => [
    name,
    {
      description: meanings.find(({ parameter }) => parameter === name)?.meaning,
      default: declared.default,
      ...schemaOf(declared.field),
    },
  ]);
  const roles = analysis.input.roles.map(({ role }) => [role, { type: ['string', 'null'] }]);
  return {
    title: proseIn('en').say(analysis.title),
    properties: {
      $schema: { type: 'string' },
      version: { type: 'integer', maximum: RECIPE_VERSION },
      analysis: { const: analysis.name },
      source: {
        type: 'object',
        required: ['sheet'],
        properties: { sheet: { type: 'string' }, table: { type: 'string' } },
        additionalProperties: false,
      },
      mapping: {
        description: 'Role to column header; null leaves the role unused.',
        type: 'object',
        properties: Object.fromEntries(roles),
        additionalProperties: false,
      },
      answers: {
        description: 'Column header to the answer to what its cells leave open.',
        type: 'object',
        additionalProperties: { enum: knownAnswers },
      },
      parameters: {
        type: 'object',
        properties: Object.fromEntries(parameters),
        additionalProperties: false,
      },
      locale: { description: 'Language of the result sheets.', enum: ['en', 'zh-CN'] },
    },
    additionalProperties: false,
  };
}

function schemaOf(field: ParameterField): Schema {
  switch (field.kind) {
    case 'percent':
      return { type: 'number', minimum: field.minimum, maximum: field.maximum };
    case 'number': {
      const { minimum, maximum, isWhole } = field;
      return { type: isWhole ? 'integer' : 'number', minimum, maximum };
    }
    case 'choice':
      return { enum: field.choices };
    case 'toggle':
      return { type: 'boolean' };
    case 'weights':
      return { ...listOf(field.measures.length, field), contains: { not: { const: 0 } } };
    case 'choices': {
      const { length } = field.measures;
      return { type: 'array', minItems: length, maxItems: length, items: { enum: field.choices } };
    }
    case 'numbers':
      return { anyOf: [{ type: 'array', maxItems: 0 }, listOf(field.places.length, field)] };
    case 'texts':
      return { type: 'array', items: { type: 'string' } };
    case 'textsByRole': {
      const texts = { type: 'array', items: { type: 'string' } };
      const properties = Object.fromEntries(field.roles.map((role) => [role, texts]));
      return { type: 'object', properties, additionalProperties: false };
    }
  }
}

function listOf(
  length: number,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): Schema {
  const items = { type: 'number', minimum, maximum };
  return { type: 'array', minItems: length, maxItems: length, items };
}
