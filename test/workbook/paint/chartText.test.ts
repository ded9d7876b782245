import { chartText } from '../../../src/workbook/paint/chartText';

describe('chartText', () => {
  it('keeps what Excel takes, to the 255th character', () => {
    expect(chartText('x'.repeat(255))).toBe('x'.repeat(255));
  });

  it('cuts what Excel refuses and shows that it was cut', () => {
    expect(chartText('x'.repeat(256))).toBe(`${'x'.repeat(254)}…`);
  });

  it('lets no text be taken for a reference', () => {
    expect(chartText('=Sheet1!A1')).toBe(' =Sheet1!A1');
    expect(chartText(`=${'x'.repeat(255)}`)).toHaveLength(255);
  });
});
