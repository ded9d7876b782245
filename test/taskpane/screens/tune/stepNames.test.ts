import { stepNames } from '../../../../src/taskpane/screens/tune/stepNames';
import { sayIn } from '../../../../src/taskpane/text/paneText';

test('the buttons of a number field are named in the language of the pane', () => {
  const { incrementButton, decrementButton } = stepNames(sayIn('zh-CN'));
  expect([incrementButton['aria-label'], decrementButton['aria-label']]).toEqual(['增加', '减少']);
});
