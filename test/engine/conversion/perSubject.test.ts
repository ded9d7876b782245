import { perSubject, subjects } from '../../../src/engine/conversion/perSubject';

test('each subject gets the value made for it, customers first', () => {
  const asked: string[] = [];
  const made = perSubject((subject) => {
    asked.push(subject);
    return subject.length;
  });
  expect(made).toEqual({ customer: 8, product: 7 });
  expect(asked).toEqual([...subjects]);
});
