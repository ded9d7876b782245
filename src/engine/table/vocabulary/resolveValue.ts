import type { ValueVocabulary } from './ValueVocabulary';

const indexes = new WeakMap<ValueVocabulary, ReadonlyMap<string, string>>();

/**
 * The canonical name of a value, if the vocabulary knows it: case, width, blanks, dots and dashes do not matter, nor does
 * a number in front or a share behind, as pipelines have them.
 *
 * @example resolveValue(decisionMakerLevels, 'c level') // 'C-Level'
 * @example resolveValue(testStages, '6 - Closed Won (100%)') // 'signed'
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
  return index.get(bareValue(text)) ?? index.get(bareValue(withoutNumbers(text)));
}

/** "03. 已签约", "5-Closed Won", "Closed Won (100%)"; "10-49" is a value of its own. */
function withoutNumbers(text: string): string {
  return text
    .replace(/^\s*[a-z]?\d{1,3}\s*[-.、:：)）_–—]\s*(?=\p{L})/iu, '')
    .replace(/\s*[(（[]\s*\d{1,3}\s*[%％]?\s*[)）\]]\s*$/u, '');
}

function bareValue(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.\-_‐-―~·\u200B-\u200F\uFEFF]/g, '');
}
