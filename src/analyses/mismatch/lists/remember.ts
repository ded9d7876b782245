/**
 * A function that computes its answer for an object once: several columns of a list, or several tables of a report, that
 * need the same preparation ask for it without knowing of each other.
 *
 * @param compute what else it is given must be the same for the same object
 */
export function remember<Key extends object, Rest extends readonly unknown[], Answer>(
  compute: (key: Key, ...rest: Rest) => Answer,
): (key: Key, ...rest: Rest) => Answer {
  const answers = new WeakMap<Key, { readonly answer: Answer }>();
  return (key, ...rest) => {
    const known = answers.get(key) ?? { answer: compute(key, ...rest) };
    answers.set(key, known);
    return known.answer;
  };
}
