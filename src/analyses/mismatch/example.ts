import type { Example } from '../Example';

/** The ten customers of the tutorial. */
export const mismatchExample: Example = {
  headers: [
    { en: 'Customer', 'zh-CN': '客户名称' },
    { en: 'Priority score', 'zh-CN': '投资优先级得分' },
    { en: 'Sales', 'zh-CN': '销售额' },
    { en: 'Adoption rate', 'zh-CN': '产品采用率' },
    { en: 'Support efficiency', 'zh-CN': '支持效率' },
    { en: 'Industry', 'zh-CN': '行业' },
  ],
  rows: [
    ['Alder', 9, 120, 0.3, 0.6, 'Retail'],
    ['Birch', 8, 400, 0.8, 0.7, 'Retail'],
    ['Cedar', 8, 90, 0.2, 0.9, 'Bank'],
    ['Elm', 6, 300, 0.7, 0.5, 'Bank'],
    ['Fir', 5, 250, 0.6, 0.8, 'Retail'],
    ['Hazel', 5, 80, 0.4, 0.4, 'Bank'],
    ['Juniper', 4, 350, 0.9, 0.9, 'Retail'],
    ['Larch', 3, 150, 0.5, 0.3, 'Bank'],
    ['Maple', 2, 60, 0.1, 0.5, 'Retail'],
    ['Oak', 1, 280, 0.75, 0.6, 'Bank'],
  ],
};
