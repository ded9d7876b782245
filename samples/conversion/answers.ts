import type { SeededRandom } from '../seededRandom';
import type { Stage } from './matchRecords';

/** The words that the records hold about how a test went. */
export interface Answers {
  readonly progress: string;
  readonly feedback: string;
  readonly intent: string;
  readonly rejectReason: string;
}

type Weighted = readonly (readonly [string, number])[];
const progress: Readonly<Record<Stage, Weighted>> = {
  testing: [['测试中', 1]],
  pending: [
    ['待反馈', 0.65],
    ['已反馈', 0.35],
  ],
  integratable: [['可接入', 1]],
  rejected: [['不接入', 1]],
  signed: [['已接入', 1]],
};
const feedback: Readonly<Record<Stage, Weighted>> = {
  testing: [['-', 1]],
  pending: [
    ['-', 0.5],
    ['客户未提供', 0.25],
    ['客户未评估', 0.25],
  ],
  integratable: [
    ['达标', 0.45],
    ['一般', 0.55],
  ],
  rejected: [
    ['未达标', 0.88],
    ['客户不使用', 0.07],
    ['一般', 0.05],
  ],
  signed: [['达标', 1]],
};
const rejectReasons: Weighted = [
  ['产品力不足', 0.66],
  ['客户侧收益不足', 0.17],
  ['不满足客户场景', 0.07],
  ['客户需求不清', 0.03],
  ['产品表现异常', 0.03],
  ['价格问题', 0.01],
  ['其他', 0.03],
];

/** Progress, feedback, intent and reason that fit a stage: consequences of the test, never its causes. */
export function drawAnswers(stage: Stage, random: SeededRandom): Answers {
  return {
    progress: draw(progress[stage], random),
    feedback: draw(feedback[stage], random),
    intent: stage === 'rejected' ? '无法接入' : stage === 'integratable' ? '可以接入' : '-',
    rejectReason: stage === 'rejected' ? draw(rejectReasons, random) : '-',
  };
}

function draw(words: Weighted, random: SeededRandom): string {
  let left = random.uniform();
  for (const [word, share] of words) {
    left -= share;
    if (left < 0) return word;
  }
  return words[0]![0];
}
