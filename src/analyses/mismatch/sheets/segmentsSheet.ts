import type { MismatchContext } from '../MismatchContext';
import { roleWords } from '../names/names';
import { lifecycleTable, watchedTable } from '../tables/lifecycleTables';
import { quadrantsTable } from '../tables/quadrantsTable';
import { marginTables, segmentsTable } from '../tables/segmentTables';
import { countMap, performanceMap } from './heatMaps';
import { sectionSheet } from './sectionSheet';
import { sheetNames } from './sheetNames';

const hasSegments = ({ result }: MismatchContext) => result.segments !== undefined;
const minimumOf = ({ recipe }: MismatchContext) => ({ minimum: recipe.parameters.minimumCell });

/** Where the mismatched customers are: lifecycle, industry x size as two heat maps, and all segments as a list. */
export const segmentsSheet = sectionSheet({
  role: 'segments',
  name: sheetNames.segments,
  widths: [30, ...new Array<number>(17).fill(13)],
  remark: {
    en: 'Where the mismatched customers are. Lift compares with all customers, the rate with the top priority group. Shares are rounded as they are written: shares of a whole may add up to slightly less or more than 100%.',
    'zh-CN':
      '错配客户分布在哪里。提升度以全部客户为基准，错配率以高优先级客户为基准。占比按显示位数四舍五入，合计可能与 100% 略有出入。',
  },
  sections: [
    {
      heading: { en: 'All customers by priority and performance', 'zh-CN': '全部客户：优先级 × 表现' },
      tables: [quadrantsTable],
    },
    {
      heading: { en: 'Lifecycle of mismatched customers', 'zh-CN': '错配客户的生命周期分布' },
      tables: [lifecycleTable, watchedTable],
      when: ({ result }) => result.lifecycle !== undefined,
      roles: ['lifecycle'],
    },
    {
      heading: {
        en: 'Mismatched customers by industry and company size',
        'zh-CN': '错配客户数：行业 × 公司规模',
      },
      map: countMap,
      when: hasSegments,
      roles: ['industry', 'size'],
    },
    {
      heading: {
        en: 'Mean performance of mismatched customers by industry and company size',
        'zh-CN': '错配客户平均表现分：行业 × 公司规模',
      },
      note: (context) =>
        context.prose.say(
          {
            en: 'Rust is low, teal is high; n is the number of mismatched customers. Cells with fewer than {minimum:count} are gray and without color.',
            'zh-CN':
              '赤褐色为低，青绿色为高；n 为错配客户数。不足 {minimum:count} 个客户的单元格显示为灰色，不着色。',
          },
          minimumOf(context),
        ),
      map: performanceMap,
      when: hasSegments,
    },
    { heading: roleWords.industry, tables: [marginTables.industry], when: hasSegments },
    { heading: roleWords.size, tables: [marginTables.size], when: hasSegments },
    {
      heading: { en: 'All segments', 'zh-CN': '全部细分' },
      note: (context) =>
        context.prose.say(
          {
            en: 'Highest shrunken rate first: the mismatch rate pulled toward that of the whole group, the more so the fewer customers. Each segment is tested against the rest of the top priority group; the q-value counts all segments with {minimum:count} or more top priority customers, and named is one below 0.05. Relative risks and their intervals are not adjusted for the number of segments.',
            'zh-CN':
              '按收缩错配率从高到低：客户越少，错配率越向整个群体收缩。检验将该细分与其余高优先级客户相比；q 值计入高优先级客户不少于 {minimum:count} 个的全部细分，低于 0.05 才点名。相对风险及其区间未按细分数量校正。',
          },
          minimumOf(context),
        ),
      tables: [segmentsTable],
      when: hasSegments,
    },
  ],
});
