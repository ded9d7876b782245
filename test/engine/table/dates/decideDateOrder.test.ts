import { dayInOrder, decideDateOrder } from '../../../../src/engine/table/dates/decideDateOrder';
import { type DateOrder, parseDateText } from '../../../../src/engine/table/dates/parseDateText';

const parsed = (texts: readonly string[]) => texts.map((text) => parseDateText(text)!);
const decided = (texts: readonly string[], answer?: string, table?: DateOrder) => {
  const { order, evidence } = decideDateOrder(parsed(texts), answer, table);
  return [order, evidence];
};

describe('decideDateOrder', () => {
  it('needs no order where every text names its month or begins with the year', () =>
    expect(decided(['2025-01-02', '3 Mar 2025'])).toEqual([undefined, 'none']));

  it('is decided by one day above 12, and by none at 12', () => {
    expect(decided(['13/01/2025', '01/02/2025'])).toEqual(['dmy', 'values']);
    expect(decided(['12/01/2025', '01/02/2025'])).toEqual([undefined, 'open']);
  });

  it('asks nothing where day and month are the same number in every text', () =>
    expect(decided(['03/03/2025', '11/11/2024'])).toEqual(['dmy', 'values']));

  it('contradicts itself where one text can only be day first and another only month first', () => {
    const { order, evidence, possible } = decideDateOrder(
      parsed(['13/01/2025', '01/13/2025']),
      undefined,
      'mdy',
    );
    expect([order, evidence, possible]).toEqual([undefined, 'contradictory', ['dmy', 'mdy']]);
  });

  it('takes the answer even where the texts speak against it', () =>
    expect(decided(['13/01/2025'], 'mdy')).toEqual(['mdy', 'answer']));

  it('does not take the answer to another question for one', () =>
    expect(decided(['01/02/2025'], 'percentPoints')).toEqual([undefined, 'open']));

  it('believes dots only where all texts in doubt have them, and before the other columns', () => {
    expect(decided(['01.02.2025', '03.04.2025'], undefined, 'mdy')).toEqual(['dmy', 'dots']);
    expect(decided(['01.02.2025', '03/04/2025'])).toEqual([undefined, 'open']);
    expect(decided(['01.02.2025', '2025-04-03'])).toEqual(['dmy', 'dots']);
  });

  it('takes the order of the other columns only where it fits', () => {
    expect(decided(['01/02/2025'], undefined, 'mdy')).toEqual(['mdy', 'table']);
    expect(decided(['01/02/2025'], undefined, 'ymd')).toEqual([undefined, 'open']);
  });

  it('leaves out an order in which two-digit years lie far apart', () =>
    expect(decided(['25-01-02', '25-03-15'])).toEqual(['ymd', 'spread']));

  it('keeps an order whose dates lie two years further apart than in another, and none with three', () => {
    // Year first they are two or three days apart; day first, so many years.
    expect(decided(['02-01-01', '02-01-03'])).toEqual([undefined, 'open']);
    expect(decided(['02-01-01', '02-01-04'])).toEqual(['ymd', 'spread']);
  });

  it('does not let dots decide for day first where the year may stand first', () =>
    expect(decided(['01.02.03', '01.02.03'])).toEqual([undefined, 'open']));
});

describe('dayInOrder', () => {
  it('gives the day of the order, and none where the text has no such day', () => {
    const date = parseDateText('13/01/2025')!;
    expect([dayInOrder(date, 'dmy'), dayInOrder(date, 'mdy')]).toEqual([45670, undefined]);
  });

  it('gives the one day that a text can mean where no order is known', () => {
    expect(dayInOrder(parseDateText('03/03/2025')!, undefined)).toBe(45719);
    expect(dayInOrder(parseDateText('03/04/2025')!, undefined)).toBeUndefined();
  });

  it('does not ask for an order where the text leaves no doubt', () =>
    expect(dayInOrder(parseDateText('2025-01-02')!, 'dmy')).toBe(45659));
});
