import { generateConversionSample } from '../../samples/generateConversionSample';
import { generateMismatchSample } from '../../samples/generateMismatchSample';
import { palette } from '../../src/report/palette';
import type { ChartBlock, ReportPlan } from '../../src/report/plan';
import { reportOf } from './conversion/reportOf';
import { makeReport } from './mismatch/makeReport';

const records = generateConversionSample();
const plans: readonly [string, ReportPlan][] = [
  ['conversion', reportOf([records.headers, ...records.rows], 'en').plan],
  ['mismatch', makeReport(generateMismatchSample()).plan],
];

/** Relative luminance as WCAG 2 defines it: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function chartsOf({ sheets }: ReportPlan): ChartBlock[] {
  return sheets.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
}

describe.each(plans)('the charts of the %s report', (_name, plan) => {
  test('have series next to each other that differ in gray', () => {
    const charts = chartsOf(plan);
    expect(charts.length).toBeGreaterThan(4);
    for (const { name, series } of charts) {
      series.slice(1).forEach(({ color }, index) => {
        const ratio = contrast(color, series[index]!.color);
        expect([name, index, ratio >= 2]).toEqual([name, index, true]);
      });
    }
  });

  test('have series and trend lines that stand out from a white page', () => {
    for (const { name, series } of chartsOf(plan)) {
      for (const { color, trendline } of series) {
        for (const drawn of [color, ...(trendline === undefined ? [] : [trendline.color])])
          expect([name, drawn, contrast(drawn, palette.white) >= 3]).toEqual([name, drawn, true]);
        if (trendline !== undefined) expect(contrast(color, trendline.color)).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

test('colors of texts can be read on white and on the fill of a header', () => {
  for (const color of [palette.good, palette.attentionText, palette.contextText]) {
    for (const ground of [palette.white, palette.headerFill])
      expect([color, ground, contrast(color, ground) >= 4.5]).toEqual([color, ground, true]);
  }
});
