import { readCase } from '../corpus/runTableCase';

/** What is asked about a column of calls that does not say yes or no. */
function askedOf(answers: readonly string[]) {
  const rows = answers.map((answer, row) => [`Customer ${row}`, row % 2 === 0 ? 'Basic' : 'Pro', answer]);
  const cells = [['Customer', 'Product', 'Called'], ...rows];
  const { check } = readCase({ name: 'asked', analysis: 'conversion', cells, columns: 'refused' });
  return check.notices.find(({ code }) => code === 'successUnclear')?.facts;
}

test('of words among which there is a plain yes, the yes is proposed', () => {
  const answers = Array.from({ length: 30 }, (_, row) => ['Y', 'N', 'U'][row % 3]!);
  expect(askedOf(answers)).toMatchObject({ proposed: ['Y'] });
});

test('a stage of success is proposed before a plain yes', () => {
  const answers = Array.from({ length: 30 }, (_, row) => ['Won', 'Y', 'Lost'][row % 3]!);
  expect(askedOf(answers)).toMatchObject({ proposed: ['Won'] });
});

test('of words that nobody knows none is proposed', () => {
  const answers = Array.from({ length: 30 }, (_, row) => ['red', 'blue', 'green'][row % 3]!);
  expect(askedOf(answers)).toMatchObject({ proposed: [] });
});
