import { functionsMetadataFiles } from '../../scripts/functionsMetadata';
import {
  directions,
  outsideRules,
  percentileMethods,
  tierRules,
} from '../../src/functions/arguments/argumentWords';
import { normalisationMethods } from '../../src/engine/score/normalisations';
import { argumentsOf } from '../../src/functions/argumentsOf';
import type { FunctionName } from '../../src/functions/computeFunction';

interface Metadata {
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: {
      name: string;
      description: string;
      type: string;
      optional?: boolean;
      dimensionality?: string;
      customEnumId?: string;
    }[];
    result: { type: string; dimensionality: string };
    options?: Record<string, boolean>;
  }[];
  enums: { id: string; type: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
}

let files: Record<string, string>;
let english: Metadata;
let chinese: Metadata;
beforeAll(async () => {
  files = await functionsMetadataFiles('https://payoff.example/');
  english = JSON.parse(files['functions.json']!) as Metadata;
  chinese = JSON.parse(files['functions.zh-CN.json']!) as Metadata;
});

describe('the metadata of the functions', () => {
  it('keeps ids and order of arguments: saved workbooks depend on them', () => {
    const signatures = english.functions.map(({ id, name, parameters }) => [
      id,
      name,
      parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(' '),
    ]);
    expect(signatures).toEqual([
      [
        'COMPOSITE_SCORE',
        'COMPOSITE_SCORE',
        'metrics [weights] [method] [population] [ignore_zeros] [directions] [explain] [headers]',
      ],
      [
        'PERCENTILE_COHORT',
        'PERCENTILE_COHORT',
        'values [population] [cohorts] [population_cohorts] [method] [ignore_zeros] [outside]',
      ],
      ['VALUE_TIER', 'VALUE_TIER', 'scores [population] [high] [low] [labels] [rule] [names] [ignore_zeros]'],
    ]);
  });

  it('lets error cells into a range, so that one of them does not fail the whole call', () => {
    expect(english.allowErrorForDataTypeAny).toBe(true);
    expect(chinese.allowErrorForDataTypeAny).toBe(true);
  });

  it('differs between the languages in texts and help only', () => {
    const bare = (metadata: Metadata) =>
      JSON.stringify(metadata, (key, value: unknown) =>
        ['description', 'tooltip', 'helpUrl'].includes(key) ? '' : value,
      );
    expect(bare(chinese)).toBe(bare(english));
  });

  it('says everything in Chinese, too', () => {
    for (const one of chinese.functions) {
      for (const text of [one.description, ...one.parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/[\u4e00-\u9fff].*。$/);
      }
    }
    for (const { values } of chinese.enums)
      for (const { tooltip } of values) expect(tooltip).toMatch(/[\u4e00-\u9fff]/);
  });

  it('offers for method and rule exactly the words that the functions take', () => {
    const words = (id: string) =>
      english.enums.find((one) => one.id === id)!.values.map((value) => value.stringValue);
    expect(words('SCORE_METHOD')).toEqual(normalisationMethods);
    expect(words('PERCENTILE_METHOD')).toEqual(percentileMethods);
    expect(words('TIER_RULE')).toEqual(tierRules);
    expect(words('DIRECTION')).toEqual(directions);
    expect(words('OUTSIDE_RULE')).toEqual(outsideRules);
    const used = english.functions.flatMap((one) =>
      one.parameters.flatMap((parameter) => (parameter.customEnumId ? [parameter.customEnumId] : [])),
    );
    expect(used).toEqual(english.enums.map((one) => one.id));
  });

  it('names the arguments as the guard against fill-downs writes them', () => {
    for (const { id, parameters } of english.functions) {
      expect(parameters.map(({ name }) => name)).toEqual(argumentsOf[id as FunctionName].names);
    }
  });

  it('writes the words into the descriptions that list them', () => {
    for (const { functions } of [english, chinese]) {
      for (const { parameters } of functions) {
        for (const { description } of parameters) expect(description).not.toContain('{');
      }
    }
  });

  it('leads help to a place that the built pages have', () => {
    for (const metadata of [english, chinese]) {
      for (const { id, helpUrl } of metadata.functions) {
        const [, file, anchor] = /^https:\/\/payoff\.example\/(.+)#(.+)$/.exec(helpUrl)!;
        expect(anchor).toBe(id);
        expect(files[file!]).toContain(` id="${id}">`);
      }
    }
  });

  it('lets Excel compute them only where a cell that they read changes: not at opening, not in the background', () => {
    for (const one of english.functions) {
      for (const option of ['volatile', 'stream', 'cancelable'])
        expect([one.id, option, one.options?.[option] ?? false]).toEqual([one.id, option, false]);
    }
  });

  it('describes results that spill', () => {
    for (const { result } of english.functions)
      expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
  });
});
