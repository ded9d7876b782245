import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { Locale } from '../src/engine/recipe/types';
import { chineseTexts } from './functions/chineseTexts';
import { helpPageFiles, renderPages } from './pages/renderPages';
import { wordLists, type WordList } from './functions/wordLists';
import { developmentBaseUrl } from './manifest/developmentManifest';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly customEnumId?: string;
}
interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}
interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}

/**
 * The files that Excel reads about our functions: functions.json, the same in Chinese, and the help pages.
 * webpack.config.js adds them to the build (GeneratedFilesPlugin); the manifest names both JSON files.
 *
 * Microsoft's generator reads the comments of src/functions/functions.ts. Added to what it writes:
 * `allowErrorForDataTypeAny`, which it cannot write and without which one error cell would fail a whole call; the words
 * of `method` and `rule`, with a line for each in both languages and in place of `{words}` in a description; help addresses; the Chinese texts.
 *
 * @param baseUrl where the built files are served from, with its last slash
 * @param support where people ask for help, for the page that says so
 * @throws Error where the generator finds a mistake in the comments
 */
export async function functionsMetadataFiles(
  baseUrl = developmentBaseUrl,
  support?: string,
): Promise<Record<string, string>> {
  const source = join(__dirname, '../src/functions/functions.ts');
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new Error(`src/functions/functions.ts: ${errors.join(' ')}`);
  const generated = JSON.parse(metadataJson) as Metadata;
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  return {
    'functions.json': asText(complete(generated, 'en', base)),
    'functions.zh-CN.json': asText(complete(generated, 'zh-CN', base)),
    ...(await renderPages(support)),
  };
}

function complete(generated: Metadata, locale: Locale, baseUrl: string): unknown {
  const lists = Object.values(wordLists).flatMap((byArgument) => Object.values(byArgument));
  return {
    ...generated,
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((one) => ({
      ...one,
      description: locale === 'en' ? one.description : chinese(one.id).description,
      helpUrl: `${baseUrl}${helpPageFiles[locale]}#${one.id}`,
      parameters: one.parameters.map((parameter) => completeParameter(one.id, parameter, locale)),
      result: { type: 'any', ...one.result },
    })),
    enums: lists.map((words) => enumOf(words, locale)),
  };
}

function completeParameter(id: string, parameter: Parameter, locale: Locale): Parameter {
  const description = locale === 'en' ? parameter.description : chinese(id).parameters[parameter.name];
  if (!description) throw new Error(`No ${locale} text for argument ${parameter.name} of ${id}.`);
  const list = wordLists[id]?.[parameter.name];
  if (list === undefined) return { ...parameter, description };
  const words = list.words.map(({ word }) => word).join(locale === 'en' ? ', ' : '、');
  return { ...parameter, description: description.replace('{words}', words), customEnumId: list.id };
}

function enumOf({ id, words }: WordList, locale: Locale): unknown {
  const values = words.map(({ word, en, zh }) => ({
    name: word,
    stringValue: word,
    tooltip: locale === 'en' ? en : zh,
  }));
  return { id, type: 'string', values };
}

function chinese(id: string) {
  const texts = chineseTexts[id];
  if (texts === undefined) throw new Error(`No Chinese texts for ${id}.`);
  return texts;
}

function asText(metadata: unknown): string {
  return `${JSON.stringify(metadata, undefined, 2)}\n`;
}
