/** What a person says of a customer, a product or something to do with one, in the order of the columns. */
export const judgementParts = ['own', 'reason', 'date', 'owner', 'due', 'status'] as const;
export type JudgementPart = (typeof judgementParts)[number];

/** Whether what is said is a day. */
export function isDayPart(part: JudgementPart): boolean {
  return part === 'date' || part === 'due';
}

/**
 * A text as it was typed; of a choice its place among the choices; of a day its number as Excel counts it from 1900. What
 * is typed in place of a choice or a day is a text.
 */
export type JudgedValue = string | number;

/**
 * What a person has typed beside a list, by whom it is about. It stands until the person takes it away, also where its subject
 * has left the list.
 */
export interface Judgement extends Readonly<Partial<Record<JudgementPart, JudgedValue>>> {
  /** A population, or a list of things to do: stable across runs and languages. */
  readonly about: string;
  /** Of the customer or the product, as a list had it last. */
  readonly name: string;
  /** When a run read it first: ISO 8601 in UTC. */
  readonly since: string;
  /** When a run did not find its subject on the list any more; undefined while it is there. */
  readonly left?: string;
}
