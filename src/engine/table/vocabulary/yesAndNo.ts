import { foldText } from '../categories/foldText';

const yesTexts = new Set(
  ['是', 'y', 'yes', 'true', 't', '1', '√', '✓', '✔', '☑', '已', '有', '对', 'on', '真', '是的'].map(
    foldText,
  ),
);
const noTexts = new Set(
  [
    '否',
    'n',
    'no',
    'false',
    'f',
    '0',
    '×',
    '✗',
    '✘',
    '☐',
    '未',
    '无',
    '错',
    '没有',
    'off',
    '假',
    '不是',
    '不是的',
  ].map(foldText),
);

/** "已调用", "未签约": the answer with its verb. */
const answerWithVerb =
  /^([已未])(?:首次)?(?:调用|使用|激活|签约|签|成交|合作|接入|开通|上线|启用|拒绝|流失|丢单)$/;

/**
 * What a text says as an answer to a yes-or-no question: 1 yes, 0 no, -1 neither.
 *
 * @example yesOrNo('√') // 1
 */
export function yesOrNo(text: string): 1 | 0 | -1 {
  const folded = foldText(text);
  if (yesTexts.has(folded)) return 1;
  if (noTexts.has(folded)) return 0;
  const verb = answerWithVerb.exec(folded);
  return verb === null ? -1 : verb[1] === '已' ? 1 : 0;
}
