import { readAnswer } from '../../../../src/engine/table/vocabulary/yesAndNo';

describe('readAnswer', () => {
  it.each([
    ['是', 1],
    [' YES ', 1],
    ['√', 1],
    ['否', 0],
    ['无', 0],
    ['×', 0],
    ['是的', 1],
    ['已调用', 1],
    ['调用过', 1],
    ['未签约', 0],
    ['尚未调用', 0],
    ['没调用', 0],
    ['Ja', 1],
    ['nein', 0],
    ['Oui', 1],
    ['NON', 0],
    ['✅', 1],
    ['❌', 0],
    ['成交', -1],
    ['未知', -1],
    ['已读', -1],
    ['-', -1],
    ['maybe', -1],
  ])('of %p is %d', (text, answer) => expect(readAnswer(text)?.answer ?? -1).toBe(answer));

  it('names the verb that is answered', () => {
    expect([readAnswer('未首次调用'), readAnswer('流失了')]).toEqual([
      { answer: 0, verb: '调用' },
      { answer: 1, verb: '流失' },
    ]);
  });
});
