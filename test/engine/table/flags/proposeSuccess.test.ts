import { proposeSuccess } from '../../../../src/engine/table/flags/proposeSuccess';

test('one stage of a pipeline is proposed: called before signed, signed before opened', () => {
  expect(proposeSuccess('called', ['Prospecting', 'Closed Won', 'Closed Lost'])).toEqual(['Closed Won']);
  expect(proposeSuccess('called', ['已签约', '已调用', '已开通'])).toEqual(['已调用']);
  expect(proposeSuccess('called', ['已开通', '测试中'])).toEqual(['已开通']);
});

test('every spelling of that stage is proposed', () => {
  expect(proposeSuccess('called', ['Won', 'Lost', 'Closed Won'])).toEqual(['Won', 'Closed Won']);
});

test('another flag is proposed its own stage only', () => {
  expect(proposeSuccess('rejected', ['Won', 'Closed Lost'])).toEqual(['Closed Lost']);
  expect(proposeSuccess('signed', ['Called', 'Lost'])).toEqual([]);
});

test('a tick that stands alone is proposed, a word that nobody knows is not', () => {
  expect(proposeSuccess('called', ['x'])).toEqual(['x']);
  expect(proposeSuccess('called', ['x', 'o'])).toEqual([]);
  expect(proposeSuccess('called', ['Gewonnen'])).toEqual([]);
});

test.each([
  ...['Unqualified', 'Not Qualified', 'Not Converted', 'Closed - Not Converted', 'No Deal', 'Not integrated'],
  ...['Not Contacted', 'Open - Not Contacted', 'Closed Lost', 'Lost Lead', 'Rejected by customer'],
  ...['未成交', '未接入', '未中标', '不接入', '无法接入', '未处理', '已输单', '已流失'],
])('"%s" is proposed as no success, and is none beside one', (stage) => {
  for (const role of ['called', 'signed', 'opened']) expect(proposeSuccess(role, [stage])).toEqual([]);
  expect(proposeSuccess('called', [stage, 'Closed Won'])).toEqual(['Closed Won']);
});

test('where no stage says called, a contract is proposed before an account opened', () => {
  expect(proposeSuccess('called', ['Live', 'Closed Won', 'Lost'])).toEqual(['Closed Won']);
});
