import { foldText } from '../categories/foldText';

const yesTexts = new Set(
  ['是', 'y', 'yes', 'true', 't', '1', '√', '✓', '✔', '☑', '已', '有', '对', 'on', '真'].map(foldText),
);
const noTexts = new Set(
  ['否', 'n', 'no', 'false', 'f', '0', '×', '✗', '✘', '☐', '未', '无', '错', '没有', 'off', '假', '不是'].map(
    foldText,
  ),
);

/**
 * What a text says as an answer to a yes-or-no question: 1 yes, 0 no, -1 neither.
 *
 * @example yesOrNo('√') // 1
 */
export function yesOrNo(text: string): 1 | 0 | -1 {
  const folded = foldText(text);
  if (yesTexts.has(folded)) return 1;
  return noTexts.has(folded) ? 0 : -1;
}
