import { quoteSheetName } from '../../../src/report/layout/quoteSheetName';

describe('quoteSheetName', () => {
  it('doubles quotes inside the name', () => {
    expect(quoteSheetName("It's")).toBe("'It''s'");
  });
});
