import type { Part } from '../../../report/sheet/Part';
import type { Sheet } from '../../../report/sheet/Sheet';
import { heading, note } from '../../../report/sheet/texts';
import type { MismatchContext } from '../MismatchContext';
import { roleWords } from '../names/names';
import { lifecycleTable, watchedTable } from '../tables/lifecycleTables';
import { quadrantsTable } from '../tables/quadrantsTable';
import { marginTables, segmentsTable } from '../tables/segmentTables';
import { heatMaps } from './heatMaps';
import { opening } from './opening';
import { sheetNames } from './sheetNames';

type Context = MismatchContext;

const widths = [30, ...new Array<number>(14).fill(13)];
const noteWidths = widths.slice(0, 8);

/** Where the mismatched customers are: lifecycle, industry x size as two heat maps, and all segments as a list. */
export const segmentsSheet: Sheet<Context> = {
  role: 'segments',
  name: sheetNames.segments,
  rowsAbove: 1,
  widths,
  parts: (context) => [
    ...opening(
      context.prose.say(sheetNames.segments),
      context.prose.say({
        en: 'Where the mismatched customers are. Lift compares with all customers, the rate with the top priority group.',
        'zh-CN': '错配客户分布在哪里。提升度以全部客户为基准，错配率以高优先级客户为基准。',
      }),
    ),
    heading(
      context.prose.say({
        en: 'All customers by priority and performance',
        'zh-CN': '全部客户：优先级 × 表现',
      }),
    ),
    { kind: 'table', table: quadrantsTable },
    ...lifecycleParts(context),
    ...segmentParts(context),
  ],
};

function lifecycleParts({ result, prose }: Context): Part<Context>[] {
  if (result.lifecycle === undefined) return [];
  return [
    heading(prose.say({ en: 'Lifecycle of mismatched customers', 'zh-CN': '错配客户的生命周期分布' })),
    { kind: 'table', table: lifecycleTable },
    { kind: 'table', table: watchedTable },
  ];
}

function segmentParts(context: Context): Part<Context>[] {
  const { segments } = context.result;
  if (segments === undefined) return [];
  const { say } = context.prose;
  const minimum = context.recipe.parameters.minimumCell;
  const maps = heatMaps(context, segments);
  return [
    heading(
      say({
        en: 'Mismatched customers by industry and company size',
        'zh-CN': '错配客户数：行业 × 公司规模',
      }),
    ),
    { kind: 'heatMap', map: maps.counts },
    heading(
      say({
        en: 'Mean performance of mismatched customers by industry and company size',
        'zh-CN': '错配客户平均表现分：行业 × 公司规模',
      }),
    ),
    note(
      say(
        {
          en: 'Rust is low, teal is high; n is the number of mismatched customers. Cells with fewer than {minimum:count} are grey and without colour.',
          'zh-CN':
            '赤褐色为低，青绿色为高；n 为错配客户数。不足 {minimum:count} 个客户的单元格显示为灰色，不着色。',
        },
        { minimum },
      ),
      noteWidths,
    ),
    { kind: 'heatMap', map: maps.performance },
    heading(say(roleWords.industry)),
    { kind: 'table', table: marginTables.industry },
    heading(say(roleWords.size)),
    { kind: 'table', table: marginTables.size },
    heading(say({ en: 'All segments', 'zh-CN': '全部细分' })),
    note(
      say(
        {
          en: 'Relative risk: mismatch rate of the segment in the top priority group over that of the rest of the group, with its 95% interval, not adjusted for the number of segments. Segments with fewer than {minimum:count} mismatched customers are never named.',
          'zh-CN':
            '相对风险：该细分在高优先级客户中的错配率与其余高优先级客户错配率之比，附 95% 区间，未按细分数量校正。错配客户不足 {minimum:count} 个的细分不会被点名。',
        },
        { minimum },
      ),
      noteWidths,
    ),
    { kind: 'table', table: segmentsTable },
  ];
}
