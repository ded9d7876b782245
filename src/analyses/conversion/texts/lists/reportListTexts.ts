import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
  caution: 'Caution',
  part: 'Part of the report',
  figure: 'Figure',
  figureValue: 'Value',
};

const zh: Record<keyof typeof en, string> = {
  caution: '提示',
  part: '报告部分',
  figure: '数字',
  figureValue: '数值',
};

/** Cautions and figures. */
export const reportListTexts: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
