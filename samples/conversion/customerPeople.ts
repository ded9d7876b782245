import { chooseToSum } from '../chooseToSum';
import type { SeededRandom } from '../seededRandom';
import type { CustomerTally, PlannedTier } from './customerTallies';

/** What a customer brings to each of its records. */
export interface CustomerPeople {
  readonly customerType: string;
  readonly salesperson: string;
  readonly department: string;
}

/** Types with a planted difference: records in the high and in the low tier (17.95 against 9.49 %, 20.94 against 9.70 %). */
const plantedTypes: readonly { type: string; records: Readonly<Partial<Record<PlannedTier, number>>> }[] = [
  { type: '彩虹传媒', records: { high: 378, low: 94 } },
  { type: '华远软件传媒', records: { high: 441, low: 96 } },
];
const otherTypes = [
  '晨屿信息',
  '松澜网络',
  '启棠科技',
  '禾序传媒',
  '远楠软件',
  '星汀电子',
  '海辰信息',
  '德朗科技',
  '川桥网络',
];

/** Seven departments with 19 salespeople; the first of the list works mostly with the high tier, the last with the low one. */
const salespeople: readonly (readonly [department: string, people: readonly string[]])[] = [
  ['华东部', ['周思远', '林若溪', '何嘉宁', '徐北辰']],
  ['华南部', ['许知行', '沈清禾', '罗一鸣']],
  ['华北部', ['赵云帆', '孟书瑶', '高子衿']],
  ['华中部', ['唐亦凡', '程雨桐', '夏明朗']],
  ['西南部', ['梁景行', '蒋语彤']],
  ['渠道部', ['冯致远', '曹沐晨']],
  ['数据部', ['彭思齐', '邓安歌']],
];
const starSalesperson = '周思远';
const weakSalesperson = '邓安歌';

/** Types, salespeople and departments by customer, with the planted differences between the tiers. */
export function assignPeople(customers: readonly CustomerTally[], random: SeededRandom): CustomerPeople[] {
  const types = new Array<string | undefined>(customers.length).fill(undefined);
  for (const tier of ['high', 'low'] as const) {
    for (const { type, records } of plantedTypes) {
      const free = random.shuffle(
        [...customers.keys()].filter(
          (index) => customers[index]!.tier === tier && types[index] === undefined,
        ),
      );
      const chosen = chooseToSum(
        free.map((index) => customers[index]!.records),
        records[tier]!,
      );
      if (chosen === undefined)
        throw new RangeError(`No ${tier} customers add up to ${records[tier]} records`);
      for (const place of chosen) types[free[place]!] = type;
    }
  }
  const team = salespeople.flatMap(([department, people]) =>
    people.map((salesperson) => ({ department, salesperson })),
  );
  const specialists = team.filter(
    ({ salesperson }) => salesperson === starSalesperson || salesperson === weakSalesperson,
  );
  const generalists = team.filter((person) => !specialists.includes(person));
  const [star, weak] = specialists as [(typeof team)[number], (typeof team)[number]];
  return customers.map(({ tier }, index) => {
    const customerType =
      types[index] ??
      (tier === 'mid'
        ? random.choose([...otherTypes, '彩虹传媒', '华远软件传媒'])
        : random.choose(otherTypes));
    const drawn = random.uniform();
    const special = tier === 'high' && drawn < 0.3 ? star : tier === 'low' && drawn < 0.3 ? weak : undefined;
    return {
      customerType,
      ...(special ?? (drawn > 0.97 ? random.choose([star, weak]) : random.choose(generalists))),
    };
  });
}
