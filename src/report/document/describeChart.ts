import type { Prose } from '../text/proseIn';
import type { Vocabulary } from '../text/Words';
import { boxesOf } from './boxesOf';
import type { DrawnChart, DrawnSeries } from './DrawnChart';
import { shownText } from './shownText';

/** Numbers of so many categories are read out; of a longer chart the others are counted. */
const mostCategories = 12;

const texts = {
  series: { en: '{name}: {values}.', 'zh-CN': '{name}：{values}。' },
  more: { en: '{count:count} more', 'zh-CN': '另有 {count:count} 项' },
  points: { en: '{count:count} points.', 'zh-CN': '共 {count:count} 个点。' },
  medians: { en: 'Medians: {values}.', 'zh-CN': '中位数：{values}。' },
} as const satisfies Vocabulary;

/**
 * What a chart shows, for who cannot see it: what is drawn, and its numbers as its labels and axes write them. Of a scatter
 * the number of points, of boxes their medians.
 *
 * @param drawn a sentence on what is drawn
 * @example describeChart(chart, 'Bars by stage.', proseIn('en')) // 'Bars by stage. Records: tested 1,200, opened 300.'
 */
export function describeChart(chart: DrawnChart, drawn: string, prose: Prose): string {
  return prose.paragraph([drawn, ...numbersOf(chart, prose)]);
}

function numbersOf({ kind, series, value, secondaryValue }: DrawnChart, prose: Prose): string[] {
  switch (kind.family) {
    case 'scatter':
      return series.map(({ values }) =>
        prose.say(texts.points, { count: values.filter((point) => typeof point === 'number').length }),
      );
    case 'boxWhisker': {
      const { numberFormat } = value;
      const medians = boxesOf(series).map(
        ({ label, median }) => `${label} ${shownText({ value: median, numberFormat })}`,
      );
      return [prose.say(texts.medians, { values: prose.list(medians) })];
    }
    default:
      return series.map((one) => {
        const axis = one.onSecondAxis ? secondaryValue : value;
        return prose.say(texts.series, {
          name: one.name,
          values: prose.list(readOut(one, one.labelFormat ?? axis.numberFormat, prose)),
        });
      });
  }
}

function readOut(
  { categories, values }: DrawnSeries,
  numberFormat: string | undefined,
  prose: Prose,
): string[] {
  const told = values.flatMap((value, place) =>
    typeof value === 'number'
      ? [`${String(categories[place] ?? '')} ${shownText({ value, numberFormat })}`]
      : [],
  );
  const left = told.length - mostCategories;
  return left > 0 ? [...told.slice(0, mostCategories), prose.say(texts.more, { count: left })] : told;
}
