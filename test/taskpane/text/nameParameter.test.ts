import { conversionAnalysis } from '../../../src/analyses/conversion/conversionAnalysis';
import type { Facts } from '../../../src/engine/problem';
import { proseIn } from '../../../src/report/text/proseIn';
import { nameParameter } from '../../../src/taskpane/text/nameParameter';

const prose = proseIn('en');

test('a parameter is called as the pane shows it, one that is set by role too', () => {
  expect(nameParameter({ parameter: 'frozenCuts', value: 'x' }, conversionAnalysis, prose)).toEqual({
    parameter: 'Lines kept from an earlier run',
    value: 'x',
  });
  expect(nameParameter({ parameter: 'success.called' }, conversionAnalysis, prose)).toEqual({
    parameter: 'Values that count as yes',
  });
});

test.each<Facts>([{ parameter: 'toString' }, { parameter: 'unheardOf' }, { sheet: 'Data' }])(
  '%j stays as it is',
  (facts) => {
    expect(nameParameter(facts, conversionAnalysis, prose)).toBe(facts);
  },
);
