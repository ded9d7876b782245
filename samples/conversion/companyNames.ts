/** First characters that sort before 立 (U+7ACB) by code point, and from it on: the tie-break goes by name. */
const early = [
  ...'云仁信元兰凯博启和嘉坤天宏宝岭岳川广弘德恒明星春景本松枫森汇江河泽洋海润清源澜焕煜牧玉理瑞盛石磐祥禾秀',
];
const late = [...'经维美翔翠舟航艺芯若茂蓝虹行衡言谷豪贝远通郁金铭锦长阳陆雁雅雨雪青音顺飞香骏鸣鹏麒鼎'];
const seconds = [...'岚辰禾川澄屿楠桥汀原朗棠序'];
const trades = ['科技', '传媒', '信息', '网络', '软件', '电子'];

/** Invented company names, each once: two characters and a trade. */
function* inventNames(firsts: readonly string[]): Generator<string> {
  for (const [round, second] of seconds.entries()) {
    for (const [index, first] of firsts.entries()) {
      // The second character walks along, so that neighbours in one round do not look alike.
      const walked = seconds[(index + round) % seconds.length] ?? second;
      if (walked !== first) yield first + walked + trades[(index + 2 * round) % trades.length]!;
    }
  }
}

/** The next `count` names of a stream. */
export function takeNames(stream: Generator<string>, count: number): string[] {
  return Array.from({ length: count }, () => {
    const next = stream.next();
    if (next.done === true) throw new RangeError('No names left');
    return next.value;
  });
}

export const namesBeforeLi = (): Generator<string> => inventNames(early);
export const namesAfterLi = (): Generator<string> => inventNames(late);
