/**
 * Some fields of a record, under their names, for JSON that has them side by side with others.
 *
 * @example
 * pick({ n: 3, mean: 2, members: [1] }, ['n', 'mean']) // { n: 3, mean: 2 }
 */
export function pick<Fields extends object, Name extends keyof Fields>(
  fields: Fields,
  names: readonly Name[],
): Pick<Fields, Name> {
  return Object.fromEntries(names.map((name) => [name, fields[name]])) as Pick<Fields, Name>;
}
