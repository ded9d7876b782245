import type { ValueVocabulary } from './ValueVocabulary';

const indexes = new WeakMap<ValueVocabulary, ReadonlyMap<string, string>>();

/**
 * The canonical name of a value, if the vocabulary knows it: case, width, blanks, dots and dashes do not matter.
 *
 * @example resolveValue(decisionMakerLevels, 'c level') // 'C-Level'
 */
export function resolveValue(vocabulary: ValueVocabulary, text: string): string | undefined {
  let index = indexes.get(vocabulary);
  if (index === undefined) {
    const names = new Map<string, string>();
    for (const [name, spellings] of Object.entries(vocabulary)) {
      for (const spelling of [name, ...spellings]) names.set(bareValue(spelling), name);
    }
    index = names;
    indexes.set(vocabulary, index);
  }
  return index.get(bareValue(text));
}

function bareValue(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.\-_‐-―~·\u200B-\u200F\uFEFF]/g, '');
}
