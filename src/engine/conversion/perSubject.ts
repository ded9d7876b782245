/** What is compared: the two ways in which the records are grouped, in the order in which they are shown. */
export const subjects = ['customer', 'product'] as const;
export type Subject = (typeof subjects)[number];

/** The same for customers and for products. */
export type PerSubject<Value> = Readonly<Record<Subject, Value>>;

/**
 * Makes a value for customers and one for products, customers first.
 *
 * @example perSubject((subject) => subject.length) // { customer: 8, product: 7 }
 */
export function perSubject<Value>(make: (subject: Subject) => Value): PerSubject<Value> {
  return { customer: make('customer'), product: make('product') };
}
