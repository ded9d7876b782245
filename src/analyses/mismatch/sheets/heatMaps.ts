import { formats } from '../../../report/figures/formats';
import type { HeatMap } from '../../../report/layout/heatMap';
import { palette } from '../../../report/palette';
import { limitMap, type LimitedMap, type MapFigures } from '../lists/limitMap';
import { remember } from '../lists/remember';
import type { MismatchContext } from '../MismatchContext';
import { roleWords } from '../names/names';
import { valueName } from '../names/valueName';

const mapOf = remember(({ result, prose }: MismatchContext): LimitedMap | undefined => {
  if (result.segments === undefined) return undefined;
  return limitMap(result.segments, {
    name: (label) => valueName(label, prose),
    others: (count) => prose.say({ en: 'Others ({count})', 'zh-CN': '其他（{count} 个）' }, { count }),
  });
});

/** Industry by company size with margins. */
function mapFor(context: MismatchContext, of: (figures: MapFigures) => number | null) {
  const { industries = [], sizes = [], cells = [], total } = mapOf(context) ?? {};
  return {
    corner: context.prose.say(roleWords.industry),
    rowLabels: industries.map(({ label }) => label),
    columnLabels: sizes.map(({ label }) => label),
    values: cells.map((row) => row.map(of)),
    totals: {
      label: context.prose.say({ en: 'Total', 'zh-CN': '合计' }),
      ofRows: industries.map(of),
      ofColumns: sizes.map(of),
      all: total === undefined ? null : of(total),
    },
  };
}

/** How many mismatched customers, from white to blue. */
export function countMap(context: MismatchContext): Omit<HeatMap, 'row' | 'column'> {
  return {
    ...mapFor(context, ({ mismatch }) => mismatch),
    numberFormat: formats.count,
    colors: { low: palette.white, high: palette.amountLight },
  };
}

/** Their mean performance, from rust over white to teal. */
export function performanceMap(context: MismatchContext): Omit<HeatMap, 'row' | 'column'> {
  const counts = mapOf(context)?.cells.map((row) => row.map(({ mismatch }) => mismatch)) ?? [];
  return {
    ...mapFor(context, ({ meanPerformance }) => meanPerformance ?? null),
    numberFormat: formats.score,
    isSmall: counts.map((row) => row.map((count) => count < context.recipe.parameters.minimumCell)),
    counts,
    colors: { low: palette.attentionLight, middle: palette.white, high: palette.goodLight },
  };
}
