import { normalizeHeader } from '../../../../src/engine/table/headers/normalizeHeader';

describe('normalizeHeader', () => {
  it.each([
    ['\uFEFF测试阶段_已接入 ', '测试阶段已接入'],
    ['ＡＲＲ（￥）', 'arr'],
    ['Total\u00A0Sales\n($K)', 'totalsalesk'],
    ['Ⅳ', 'iv'],
    ['C# / C++', 'cc'],
    ['★ % —', ''],
    ['q1\u200B\u00AD', 'q1'],
  ])('of %p is %p', (header, form) => expect(normalizeHeader(header)).toBe(form));
});
