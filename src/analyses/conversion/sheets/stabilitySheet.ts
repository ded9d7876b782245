import { subjects } from '../../../engine/conversion/perSubject';
import { palette } from '../../../report/palette';
import type { Sheet } from '../../../report/sheet/Sheet';
import { stabilityNotes } from '../../../report/stability/stabilityNotes';
import { stabilityParts } from '../../../report/stability/stabilityParts';
import type { ConversionContext } from '../ConversionContext';
import { stabilityTables } from '../tables/stabilityTables';

const { classes, choices, members } = stabilityTables;

/** How far the tiers rest on the choices that were made. */
export const stabilitySheet: Sheet<ConversionContext> = {
  role: 'stability',
  name: { en: 'Tier stability', 'zh-CN': '分层稳定性' },
  tabColor: palette.context,
  inWholePages: true,
  rowsAbove: 1,
  tables: [classes, choices, members],
  parts: (context, tables) => {
    const { prose } = context;
    return stabilityParts(
      prose.say({
        en: 'How far the tiers rest on the choices made',
        'zh-CN': '分层在多大程度上取决于所作的选择',
      }),
      notesOf(context),
      stabilityTables,
      context,
      tables,
    );
  },
};

function notesOf({ result, prose }: ConversionContext): string[] {
  const drawn = subjects.flatMap((subject) => result.subjects[subject].choices.drawn ?? []);
  const draws = drawn.map((one) => one.draws);
  const tooFew = subjects.filter((subject) => result.subjects[subject].choices.drawn === undefined);
  return [
    ...stabilityNotes(draws.length === 0 ? undefined : Math.min(...draws), drawn[0]?.methods ?? [], prose),
    prose.say({
      en: 'Only the volume (calls, records) is normalized; rates count as they are. On the published lists the names of those who are borderline stand on a light red ground; other lists have the column Borderline.',
      'zh-CN':
        '只有数量类指标（调用记录数、总记录数）作归一化，比率照原值计入。在已公布格式的清单中，临界者的名称以浅红底色标出；其他清单设有“临界”列。',
    }),
    ...(tooFew.includes('customer')
      ? [
          prose.say({
            en: 'Fewer than three customers: there is nobody to be ranked among, and nothing is drawn of them.',
            'zh-CN': '客户不足三个，无从比较，未作抽取。',
          }),
        ]
      : []),
    ...(tooFew.includes('product')
      ? [
          prose.say({
            en: 'Fewer than three products: there is nobody to be ranked among, and nothing is drawn of them.',
            'zh-CN': '产品不足三个，无从比较，未作抽取。',
          }),
        ]
      : []),
    ...(result.parameters.frozenCuts.length > 0
      ? [
          prose.say({
            en: 'Lines kept from an earlier run count the shares of tiers and make no tier: they are not moved.',
            'zh-CN': '沿用的分数线只用于统计各层占比，不划分层级，因此不作移动。',
          }),
        ]
      : []),
  ];
}
