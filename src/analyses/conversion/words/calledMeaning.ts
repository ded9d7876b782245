import type { Words } from '../../../report/text/Words';
import { perOutcome } from './perOutcome';

/** What it means that a record is called, for whoever thinks of telephones: on the method sheet and where the report begins. */
export const calledMeaning: { readonly name: Words; readonly text: Words } = {
  name: { en: 'Called', 'zh-CN': '调用' },
  text: perOutcome(
    {
      en: 'The record says that the customer has used the product in earnest, for example called its interface. It has nothing to do with telephone calls.',
      'zh-CN': '该记录表明客户已正式使用产品，例如调用了接口。',
    },
    {
      en: 'The record is a success by the column that tells it: by a yes, or by one of the values that were chosen or known to count.',
      'zh-CN': '由说明成败的列判定该记录为成功：写明“是”，或为选定、已识别的成功取值。',
    },
  ),
};
