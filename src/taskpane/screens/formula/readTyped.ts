import type { Literal } from './FormulaDraft';

const separators = /[,，、;；]/;

/** Words as they are typed, with a comma of either language between them; undefined where nothing is. */
export function readWords(text: string): readonly string[] | undefined {
  const words = text.split(separators).map((word) => word.trim());
  return text.trim() === '' ? undefined : words;
}

/** Numbers as they are typed; what is none is handed on, and the function says what is wrong with it. */
export function readNumbers(text: string): readonly Literal[] | undefined {
  return readWords(text)?.map((word) => {
    const number = word.endsWith('%') ? Number(word.slice(0, -1)) / 100 : Number(word);
    return word === '' || word === '%' || Number.isNaN(number) ? word : number;
  });
}
