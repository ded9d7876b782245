import type { ValueVocabulary } from './ValueVocabulary';

const indexes = new WeakMap<ValueVocabulary, ReadonlyMap<string, string>>();

/**
 * The canonical name of a value, if the vocabulary knows it: case, width, blanks, dots and dashes do not matter, nor does
 * what pipelines put around it: a number or a sign in front, a share or the name of the pipeline behind.
 *
 * @example resolveValue(decisionMakerLevels, 'c level') // 'C-Level'
 * @example resolveValue(testStages, '6 - Closed Won (100%)') // 'signed'
 * @example resolveValue(testStages, 'Closed Won (Sales Pipeline)') // 'signed'
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
  return index.get(bareValue(text)) ?? index.get(bareValue(withoutFrame(text)));
}

/** What takes back the word that it stands behind: "Converted (not yet)". */
const negation = /\bnot?\b|未|没|非|不/i;

/** "03. 已签约", "5-Closed Won", "✅ Won", "Won 100%", "Closed Won (Sales Pipeline)"; "10-49" is a value of its own. */
function withoutFrame(text: string): string {
  return text
    .replace(/^[\p{S}\p{M}\s]+(?=[\p{L}\p{N}])/u, '')
    .replace(/^\s*[a-z]?\d{1,3}\s*[-.、:：)）_–—]\s*(?=\p{L})/iu, '')
    .replace(/(?<=\p{L})\s*[-–—:：]?\s*\d{1,3}\s*[%％]\s*$/u, '')
    .replace(/\s*[(（[]([^)）\]]{1,40})[)）\]]\s*$/u, (frame, inside: string) =>
      negation.test(inside) ? frame : '',
    );
}

function bareValue(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.\-_‐-―~·\u200B-\u200F\uFEFF]/g, '');
}
