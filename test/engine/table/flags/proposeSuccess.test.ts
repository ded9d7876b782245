import { proposeSuccess } from '../../../../src/engine/table/flags/proposeSuccess';

test('the furthest stage of a pipeline is proposed: called before signed, signed before opened', () => {
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
