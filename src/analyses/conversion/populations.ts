import type { PerSubject } from '../../engine/conversion/perSubject';
import { tierByLines } from '../../engine/conversion/tierByLines';
import { tierCode, tierNames } from '../../engine/score/valueTier';
import type { Population } from '../Analysis';
import { tierWords } from './words/tierWords';

const tiers = {
  classes: tierNames.map((name) => tierWords[name]),
  inside: tierCode.high,
  classOf: tierByLines,
};

/** Customers and products have their tiers. */
export const populations: PerSubject<Population> = {
  customer: {
    ...tiers,
    member: { en: 'Customer', 'zh-CN': '客户' },
    title: { en: 'High-value customers', 'zh-CN': '高价值客户' },
    moved: {
      en: '{count:count} {count:customer changes|customers change} tier',
      'zh-CN': '{count:count} 个客户换层',
    },
  },
  product: {
    ...tiers,
    member: { en: 'Product', 'zh-CN': '产品' },
    title: { en: 'High-value products', 'zh-CN': '高价值产品' },
    moved: {
      en: '{count:count} {count:product changes|products change} tier',
      'zh-CN': '{count:count} 个产品换层',
    },
  },
};
