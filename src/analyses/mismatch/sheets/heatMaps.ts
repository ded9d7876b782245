import type { Segments } from '../../../engine/mismatch/crossSegments';
import { formats } from '../../../report/figures/formats';
import type { HeatMap } from '../../../report/layout/heatMap';
import { palette } from '../../../report/palette';
import type { Words } from '../../../report/text/Words';
import { limitMap, type MapLine } from '../lists/limitMap';
import type { MismatchContext } from '../MismatchContext';
import { roleWords } from '../names/names';
import { valueName } from '../names/valueName';

type PlacelessMap = Omit<HeatMap, 'row' | 'column'>;

const total: Words = { en: 'Total', 'zh-CN': '合计' };
const others: Words = { en: 'Others ({count})', 'zh-CN': '其他（{count} 个）' };

/** Industry by company size: how many mismatched customers, and their mean performance. */
export function heatMaps(
  { recipe, prose }: MismatchContext,
  segments: Segments,
): { readonly counts: PlacelessMap; readonly performance: PlacelessMap } {
  const map = limitMap(segments, {
    name: (label) => valueName(label, prose),
    others: (count) => prose.say(others, { count }),
  });
  const labels = {
    corner: prose.say(roleWords.industry),
    rowLabels: map.industries.map(({ label }) => label),
    columnLabels: map.sizes.map(({ label }) => label),
  };
  const totals = (of: (line: MapLine) => number | null) => ({
    label: prose.say(total),
    ofRows: map.industries.map(of),
    ofColumns: map.sizes.map(of),
    all: of(map.total),
  });
  const counts = map.cells.map((row) => row.map(({ mismatch }) => mismatch));
  return {
    counts: {
      ...labels,
      values: counts,
      numberFormat: formats.count,
      totals: totals(({ mismatch }) => mismatch),
      colors: { low: palette.white, high: palette.amountLight },
    },
    performance: {
      ...labels,
      values: map.cells.map((row) => row.map(({ meanPerformance }) => meanPerformance ?? null)),
      numberFormat: formats.score,
      isSmall: counts.map((row) => row.map((mismatch) => mismatch < recipe.parameters.minimumCell)),
      counts,
      totals: totals(({ meanPerformance }) => meanPerformance ?? null),
      colors: { low: palette.attentionLight, middle: palette.white, high: palette.goodLight },
    },
  };
}
