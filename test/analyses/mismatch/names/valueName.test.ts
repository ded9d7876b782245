import { expect, test } from '@jest/globals';
import { segmentName, valueName } from '../../../../src/analyses/mismatch/names/valueName';
import { proseIn } from '../../../../src/report/text/proseIn';

const english = proseIn('en');
const chinese = proseIn('zh-CN');

test('valueName names what the product knows in each language, and leaves other values as written', () => {
  expect(['Growth', '1-5', '', '*', 'Widgets'].map((label) => valueName(label, english))).toEqual([
    'Growth',
    '1–5 people',
    '(blank)',
    'All',
    'Widgets',
  ]);
  expect(['Growth', 'VP', '', 'constructor'].map((label) => valueName(label, chinese))).toEqual([
    '增长期',
    'VP',
    '（空白）',
    'constructor',
  ]);
});

test('segmentName leaves out a dimension that the table lacks, and sets Latin words apart', () => {
  expect(segmentName({ industry: 'Retail', size: 'Small' }, english)).toBe('Small Retail');
  expect(segmentName({ industry: '零售', size: 'Small' }, chinese)).toBe('小型零售');
  expect(segmentName({ industry: 'Retail', size: 'Small' }, chinese)).toBe('小型 Retail');
  expect(segmentName({ industry: '*', size: 'Small' }, english)).toBe('Small');
});
