import type { TableContext } from '../table/Column';
import type { Tables } from '../table/Tables';
import { placesOf } from '../text/fillFigures';
import type { Sentence, SentenceDeclaration } from './Sentence';

/** The sentences that are true of the result, in the order in which they are declared. */
export function writeSentences<Context extends TableContext, Section extends string>(
  declarations: readonly SentenceDeclaration<Context, Section>[],
  context: Context,
  tables: Tables<Context>,
): Sentence<Section>[] {
  return declarations.flatMap((declaration): Sentence<Section>[] => {
    const { key, section, text: words, when, leadsTo, onSummary = false } = declaration;
    if (when !== undefined && !when(context)) return [];
    const figures = declaration.figures?.(context, tables) ?? {};
    const text = context.prose.sayKnown(words, figures);
    if (text === undefined) return [];
    const named = placesOf(words.en).flatMap((name) => {
      const figure = figures[name];
      return figure === undefined ? [] : [{ name, figure }];
    });
    const leading = leadsTo === undefined ? undefined : figures[leadsTo];
    const target = leading?.at ?? named.find(({ figure }) => figure.at)?.figure.at;
    return [{ key, section, text, figures: named, target, onSummary }];
  });
}
