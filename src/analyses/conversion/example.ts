import type { Example } from '../Example';

const yes = { en: 'yes', 'zh-CN': '是' };
const no = { en: 'no', 'zh-CN': '否' };

/** The ten records of the tutorial. */
export const conversionExample: Example = {
  headers: [
    { en: 'Customer', 'zh-CN': '客户名称' },
    { en: 'Product', 'zh-CN': '产品名称' },
    { en: 'Called', 'zh-CN': '是否调用' },
    { en: 'Signed', 'zh-CN': '是否签约' },
    { en: 'Rejected', 'zh-CN': '是否拒绝' },
  ],
  rows: [
    ['Alder', 'Map', yes, yes, no],
    ['Alder', 'Search', yes, no, no],
    ['Alder', 'Chat', no, no, yes],
    ['Birch', 'Map', yes, no, no],
    ['Birch', 'Search', no, no, yes],
    ['Cedar', 'Map', no, no, yes],
    ['Cedar', 'Chat', no, no, yes],
    ['Elm', 'Search', no, no, no],
    ['Elm', 'Chat', no, no, no],
    ['Fir', 'Map', no, no, yes],
  ],
};
