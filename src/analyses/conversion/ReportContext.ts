import type { HistoryContext } from '../../report/history/HistoryContext';
import type { RunFacts } from '../../report/method/RunFacts';
import type { Sentence } from '../../report/prose/Sentence';
import type { ConversionContext } from './ConversionContext';
import type { ConversionFigures } from './figures/measureFigures';
import type { Section } from './sentences/sections';

/** What sheets, charts and sentences are made from. */
export interface ReportContext extends ConversionContext, HistoryContext {
  /** undefined: as yet of no run. */
  readonly run?: RunFacts | undefined;
  readonly figures: ConversionFigures;
  readonly sentences: readonly Sentence<Section>[];
}
