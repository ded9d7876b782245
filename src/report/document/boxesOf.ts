import { fiveNumberSummary, type FiveNumberSummary } from '../../engine/statistics/fiveNumberSummary';
import type { DrawnSeries } from './DrawnChart';

export interface Box extends FiveNumberSummary {
  readonly label: string;
  /** Values beyond the whiskers. */
  readonly outliers: readonly number[];
}

/** The boxes of one column of values by one of labels, in the order in which the labels first stand. */
export function boxesOf([series]: readonly DrawnSeries[]): Box[] {
  const groups = new Map<string, number[]>();
  series?.values.forEach((value, index) => {
    if (typeof value !== 'number') return;
    const label = String(series.categories[index] ?? '');
    const values = groups.get(label);
    if (values === undefined) groups.set(label, [value]);
    else values.push(value);
  });
  return [...groups].flatMap(([label, values]) => {
    const summary = fiveNumberSummary(values);
    if (summary === undefined) return [];
    const { lowerWhisker, upperWhisker } = summary;
    return [
      { ...summary, label, outliers: values.filter((value) => value < lowerWhisker || value > upperWhisker) },
    ];
  });
}
