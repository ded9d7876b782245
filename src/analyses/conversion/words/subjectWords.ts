import type { PerSubject } from '../../../engine/conversion/perSubject';
import type { Words } from '../../../report/text/Words';

/** Over a column of names; the Chinese headers are published names and must not change. */
export const subjectHeaders: PerSubject<Words> = {
  customer: { en: 'Customer', 'zh-CN': '客户简称' },
  product: { en: 'Product', 'zh-CN': '子产品名称' },
};

/** In a column that says which of the two a row is about. */
export const subjectWords: PerSubject<Words> = {
  customer: { en: 'Customer', 'zh-CN': '客户' },
  product: { en: 'Product', 'zh-CN': '产品' },
};
