import { borderlineHeadline } from '../../../src/report/stability/borderlineHeadline';
import { proseIn } from '../../../src/report/text/proseIn';

const name = { en: 'Borderline customers', 'zh-CN': '临界客户数' };

test('counts those whom less than 80 % of the draws leave where they are', () => {
  const drawn = { bands: Uint8Array.of(0, 2, 1, 2, 2) };
  expect(borderlineHeadline({ drawn }, 'borderline', name, { prose: proseIn('zh-CN') })).toEqual([
    { label: '临界客户数', figure: { value: 3, format: 'count' }, comparison: '', mark: 'borderline' },
  ]);
});

test('says nothing where nothing was drawn', () => {
  expect(borderlineHeadline({ drawn: undefined }, 'borderline', name, { prose: proseIn('en') })).toEqual([]);
});
