import { invalidArgument } from './ExcelError';

/** The name that `value` stands for, in any case of letters; InvalidArgument where it is none of them. */
export function oneOf<Name extends string>(value: unknown, names: readonly Name[]): Name {
  const wanted = typeof value === 'string' ? value.toLowerCase() : undefined;
  const name = names.find((candidate) => candidate.toLowerCase() === wanted);
  if (name === undefined) throw invalidArgument();
  return name;
}
