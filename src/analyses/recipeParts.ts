import type { Words } from '../report/text/Words';

/** What differs between recipes beside parameters, as `changedParameters` names it; other names have none. */
export const recipeParts: Readonly<Record<string, Words | undefined>> = {
  source: { en: 'table', 'zh-CN': '表格' },
  mapping: { en: 'columns', 'zh-CN': '字段' },
  answers: { en: 'answers', 'zh-CN': '回答' },
  locale: { en: 'language', 'zh-CN': '语言' },
};
