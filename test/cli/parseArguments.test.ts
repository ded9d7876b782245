import { parseArguments } from '../../cli/parseArguments';

describe('parseArguments', () => {
  it('reads a full command', () => {
    const request = parseArguments([
      'in.xlsx',
      '--analysis',
      'conversion',
      '--sheet',
      'Sheet1',
      '--map',
      'customer=客户=简称',
      '--map',
      'product=产品',
      '--answer',
      '回报=产出=percentPoints',
      '--set',
      'topShare=0.2',
      '--locale',
      'zh-CN',
      '--out',
      'x.xlsx',
      '--json',
      'x.json',
      '--force',
    ]);
    expect(request).toMatchObject({
      file: 'in.xlsx',
      analysis: 'conversion',
      sheet: 'Sheet1',
      mapping: { customer: '客户=简称', product: '产品' },
      answers: { '回报=产出': 'percentPoints' },
      parameters: { topShare: '0.2' },
      locale: 'zh-CN',
      out: 'x.xlsx',
      json: 'x.json',
      force: true,
    });
  });

  it('leaves everything but the file to be decided from the data', () => {
    expect(parseArguments(['in.csv'])).toMatchObject({
      file: 'in.csv',
      analysis: 'auto',
      locale: undefined,
      force: false,
    });
  });

  it.each([
    [[], 'fileMissing'],
    [['a.xlsx', 'b.xlsx'], 'tooManyFiles'],
    [['a.xlsx', '--colour', 'red'], 'optionWrong'],
    [['a.xlsx', '--out'], 'optionWrong'],
    [['a.xlsx', '--analysis', 'churn'], 'choiceWrong'],
    [['a.xlsx', '--map', 'customer'], 'pairWrong'],
    [['a.xlsx', '--set', '=3'], 'pairWrong'],
    [['a.xlsx', '--answer', 'percentPoints'], 'pairWrong'],
    [['a.xlsx', '--answer', 'rate=percent'], 'answerUnknown'],
  ])('refuses %j with the code %s', (words, code) => {
    expect(() => parseArguments(words as string[])).toThrow(expect.objectContaining({ code }));
  });
});
