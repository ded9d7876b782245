import { quadrantNames } from '../../engine/mismatch/placeCustomers';
import { quadrantByLines } from '../../engine/mismatch/quadrantByLines';
import type { Population } from '../Analysis';
import { quadrantWords } from './names/quadrantWords';

/** Every customer has its quadrant. */
export const customers: Population = {
  member: { en: 'Customer', 'zh-CN': '客户' },
  title: { en: 'Mismatched customers', 'zh-CN': '错配客户' },
  moved: {
    en: '{count:count} {count:customer changes|customers change} quadrant',
    'zh-CN': '{count:count} 个客户所在象限改变',
  },
  classes: quadrantNames.map((name) => quadrantWords[name]),
  inside: quadrantNames.indexOf('overinvested'),
  classOf: quadrantByLines,
};

export const populations = { customer: customers };
