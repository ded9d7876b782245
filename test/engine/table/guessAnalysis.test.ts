import { inputs } from '../inputs';
import { guessAnalysis, measureFits } from '../../../src/engine/table/guessAnalysis';

describe('guessAnalysis', () => {
  it('knows a records table', () => {
    const [best] = guessAnalysis(['客户简称', '子产品名称', '是否调用', '备注'], inputs);
    expect(best).toEqual({ analysis: 'conversion', matched: ['customer', 'product', 'called'], missing: [] });
  });
  it('knows a customers table', () => {
    const [best] = guessAnalysis(['customer_id', 'investment_priority_score', 'total_sales_amount'], inputs);
    expect(best).toEqual({
      analysis: 'mismatch',
      matched: ['customer_id', 'priority', 'sales'],
      missing: [],
    });
  });
  it('says what is missing', () => {
    expect(guessAnalysis(['客户', '产品'], inputs)[0]?.missing).toEqual(['stage']);
  });
  it('knows nothing of a table about something else', () => {
    expect(guessAnalysis(['温度', '湿度', '风速'], inputs)).toEqual([]);
    expect(guessAnalysis([], inputs)).toEqual([]);
  });
});

describe('measureFits', () => {
  it('puts the analysis that lacks least first, whichever that is', () => {
    const nearestTo = (headers: readonly string[]) =>
      measureFits(headers, inputs).map(({ analysis }) => analysis);
    expect(nearestTo(['customer_id', 'investment_priority_score'])).toEqual(['mismatch', 'conversion']);
    expect(nearestTo(['客户简称', '子产品名称'])).toEqual(['conversion', 'mismatch']);
  });
});
