import type { Words } from '../../src/report/text/Words';

/** What both manifests say of the add-in. */
export const addInId = '6c2f1c5e-8a3b-4b5e-9f0d-2f6f5b7a9c41';
/** Who the add-in is from where nobody else offers it. */
export const authors = 'Payoff authors';
export const displayName: Words = { en: 'Payoff', 'zh-CN': '投效分析' };
export const description: Words = {
  en: 'Finds customers and products whose payoff does not match the effort put into them, and writes the answer as native sheets, tables and charts. Nothing leaves your machine.',
  'zh-CN': '找出投入与产出不匹配的客户和产品，把结论写成原生的工作表、表格和图表。数据不会离开您的电脑。',
};
/** The callout that Office shows once the add-in is installed. */
export const getStarted: { readonly title: Words; readonly description: Words } = {
  title: { en: 'Payoff is ready', 'zh-CN': '投效分析已就绪' },
  description: {
    en: 'Open a table of customers or of test records, then choose Open Pane on the Home tab. Payoff shows what it found before it writes anything.',
    'zh-CN': '打开客户表或测试记录表，在“开始”选项卡上选择“打开窗格”。写入之前，会先给您看它识别到的内容。',
  },
};

/** Sizes of the ribbon's pictures: small, large, and both on dense screens. */
export const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];
