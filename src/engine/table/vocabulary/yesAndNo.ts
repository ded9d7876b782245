import { foldText } from '../categories/foldText';

const yesTexts = new Set(
  [
    ...['是', 'y', 'yes', 'true', 't', '1', '√', '✓', '✔', '☑', '✅', '已', '有', '对', 'on', '真', '是的'],
    ...['ja', 'wahr', 'oui', 'vrai', 'sí', 'sì', 'si', 'sim', 'tak', 'да', 'はい', '예', '네'],
  ].map(foldText),
);
const noTexts = new Set(
  [
    ...['否', 'n', 'no', 'false', 'f', '0', '×', '✗', '✘', '☐', '❌', '未', '无', '错', '没有', 'off', '假'],
    ...['不是', '不是的', 'nein', 'falsch', 'non', 'faux', 'não', 'nee', 'nie', 'нет', 'いいえ', '아니요'],
  ].map(foldText),
);

/** "已调用", "调用过", "尚未签约": the answer with its verb. */
const answerWithVerb = new RegExp(
  '^(?:(?<yes>已经?)|(?<no>未|没有?|尚未|还未|从未|暂未))?(?:首次)?' +
    '(?<verb>调用|使用|激活|签约|签|成交|合作|接入|开通|上线|启用|转化|购买|付费|拒绝|流失|丢单)(?<past>过|了)?$',
);

/** What a text says as an answer to a yes-or-no question, and the verb it says it of, where it names one. */
export interface SaidAnswer {
  readonly answer: 1 | 0;
  readonly verb?: string;
}

/**
 * What a text says as an answer to a yes-or-no question; undefined where it is none. "已流失" and "已成交" answer
 * different questions: whoever reads several must look at the verbs.
 *
 * @example readAnswer('√') // { answer: 1 }
 * @example readAnswer('未签约') // { answer: 0, verb: '签约' }
 */
export function readAnswer(text: string): SaidAnswer | undefined {
  const folded = foldText(text);
  if (yesTexts.has(folded)) return { answer: 1 };
  if (noTexts.has(folded)) return { answer: 0 };
  const { yes, no, verb, past } = answerWithVerb.exec(folded)?.groups ?? {};
  // A verb alone asks; it answers nothing.
  if (verb === undefined || (yes ?? no ?? past) === undefined) return undefined;
  return { answer: no === undefined ? 1 : 0, verb };
}
