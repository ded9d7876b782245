import { fillFigures, placesOf } from '../../../src/report/text/fillFigures';

test('the places of a text are listed once each', () => {
  expect(placesOf('{n:count} {n:row|rows} of {all:count}')).toEqual(['n', 'all']);
});

test('a text is filled when all its figures are there', () => {
  expect(fillFigures('en', '{n:count} of {all:count}', { n: 3, all: 1200 })).toBe('3 of 1,200');
});

test('a text that names a figure that is not there is not written', () => {
  expect(fillFigures('en', '{n:count} of {all:count}', { n: 3, all: undefined })).toBeUndefined();
});
