import type { Figures } from '../../../report/figures/Figure';
import type { TableContext } from '../../../report/table/Column';
import type { Words } from '../../../report/text/Words';
import type { ConversionFigures } from '../figures/measureFigures';
import type { ReportContext } from '../ReportContext';

/** A chart's title that says what the chart shows, with its numbers; where one of them is not defined, something else. */
export function finding(words: Words, figuresOf: (figures: ConversionFigures) => Figures, otherwise: Words) {
  return ({ prose, figures }: ReportContext): string =>
    prose.sayKnown(words, figuresOf(figures)) ?? prose.say(otherwise);
}

/** A text of a chart that needs no figures. */
export function said(words: Words) {
  return ({ prose }: TableContext): string => prose.say(words);
}
