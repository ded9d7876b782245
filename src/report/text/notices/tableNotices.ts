import type { Catalogues } from '../fillTemplate';

/** Sentences about how a table was read. */
export const tableNotices = {
  en: {
    chosenHeaderMissing:
      'The chosen column "{header}" for {role} is not in the table. Choose one of: {headers}.',
  },
  'zh-CN': {
    chosenHeaderMissing: '为{role}选择的列“{header}”不在表中，请从这些列中选择：{headers}。',
  },
} satisfies Catalogues<string>;
