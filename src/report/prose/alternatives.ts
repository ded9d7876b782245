import type { TableContext } from '../table/Column';
import type { Words } from '../text/Words';
import type { SentenceDeclaration } from './Sentence';

/** Sentences of which at most one is true of a result. */
export interface Alternatives<
  Context extends TableContext,
  Section extends string,
  Key extends string,
> extends Pick<SentenceDeclaration<Context, Section>, 'section' | 'figures' | 'leadsTo'> {
  /** The key of the sentence that is true; undefined where none is. */
  readonly which: (context: Context) => Key | undefined;
  readonly texts: Readonly<Record<Key, Words>>;
}

/**
 * Declares sentences that exclude each other and speak of the same figures: the choice is one function, so that two of
 * them are never said together.
 */
export function alternatives<Context extends TableContext, Section extends string, Key extends string>({
  which,
  texts,
  ...shared
}: Alternatives<Context, Section, Key>): SentenceDeclaration<Context, Section>[] {
  return Object.entries<Words>(texts).map(([key, text]) => ({
    ...shared,
    key,
    text,
    when: (context) => which(context) === key,
  }));
}
