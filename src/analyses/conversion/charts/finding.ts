import type { Figures } from '../../../report/figures/Figure';
import type { TableContext } from '../../../report/table/Column';
import type { Words } from '../../../report/text/Words';
import type { ConversionFigures } from '../figures/measureFigures';
import type { ReportContext } from '../ReportContext';

/**
 * A chart's title that says what the chart shows, with its numbers: the first of some texts whose figures are all defined;
 * where none has, something else.
 */
export function finding(
  texts: Words | readonly Words[],
  figuresOf: (figures: ConversionFigures) => Figures,
  otherwise: Words,
) {
  return ({ prose, figures }: ReportContext): string => {
    const known = figuresOf(figures);
    const said = [texts].flat().map((words) => prose.sayKnown(words, known));
    return said.find((text) => text !== undefined) ?? prose.say(otherwise);
  };
}

/** A text of a chart that needs no figures. */
export function said(words: Words) {
  return ({ prose }: TableContext): string => prose.say(words);
}
