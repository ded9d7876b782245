import { aliasList } from '../../../../src/engine/table/roles/aliasList';

test('aliases stand between bars, and blanks around them and empty ones are none', () =>
  expect(aliasList(' total sales | 销售额|| a/b |')).toEqual(['total sales', '销售额', 'a/b']));
