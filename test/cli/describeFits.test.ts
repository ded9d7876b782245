import { describeFits } from '../../cli/describeFits';

test('for each analysis what was found, what is missing and the command that comes next, the nearest first', () => {
  expect(describeFits('my accounts.csv', ['customer_id', 'total sales', 'Shade\nof green'], 'en')).toEqual([
    'mismatch: found Customer ID and Sales',
    '    missing: Investment priority',
    '    next: npm run analyze -- "my accounts.csv" --analysis mismatch --map priority=HEADER',
    'conversion: found Customer',
    '    missing: Product; Stage or Called or First call date',
    '    next: npm run analyze -- "my accounts.csv" --analysis conversion --map product=HEADER --map stage=HEADER',
    'Columns of the table: customer_id, total sales, Shade of green',
  ]);
});
