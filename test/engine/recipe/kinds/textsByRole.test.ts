import { textsByRole } from '../../../../src/engine/recipe/kinds/textsByRole';

const success = textsByRole(['called'], ',');
const order = textsByRole(['priority'], '>');

test.each([
  [success, 'success.called', 'Won, Closed Won', { called: ['Won', 'Closed Won'] }],
  [success, 'success.called', 'Closed, won|', { called: ['Closed, won'] }],
  [success, 'success.called', 'Closed, won|Renewed', { called: ['Closed, won', 'Renewed'] }],
  [success, 'success.called', 'Won \\| new', { called: ['Won | new'] }],
  [success, 'success.called', 'Won \\| new, again|Renewed', { called: ['Won | new, again', 'Renewed'] }],
  [success, 'success.called', 'C:\\won, back\\\\', { called: ['C:\\won', 'back\\'] }],
  [order, 'order.priority', 'High>Medium>Low', { priority: ['High', 'Medium', 'Low'] }],
  [order, 'order.priority', '>1000|100-1000|<100', { priority: ['>1000', '100-1000', '<100'] }],
])('values are typed with a separator, or bars where a value holds it (%#)', (kind, name, text, values) => {
  expect(kind.readText(name, text, {})).toEqual(values);
});
