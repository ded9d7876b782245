import {
  choleskyFactor,
  invertByFactor,
  solveByFactor,
  solveByTranspose,
} from '../../../src/engine/statistics/choleskyFactor';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';

const size = 7;
const random = seededRandom(4);
const roots = Float64Array.from({ length: size * size }, () => random() - 0.5);
const matrix = new Float64Array(size * size);
for (let row = 0; row < size; row++) {
  for (let column = 0; column < size; column++) {
    for (let index = 0; index < size; index++)
      matrix[row * size + column]! += roots[row * size + index]! * roots[column * size + index]!;
  }
  matrix[row * size + row]! += 0.1;
}
const triangle = matrix.slice();
const logDeterminant = choleskyFactor(triangle, size);

function times(by: Float64Array, vector: Float64Array): number[] {
  return Array.from(vector, (_, row) =>
    vector.reduce((total, value, column) => total + by[row * size + column]! * value, 0),
  );
}

test('the solution solves the equations', () => {
  const wanted = Float64Array.from({ length: size }, (_, row) => row - 2.5);
  const solved = solveByFactor(triangle, wanted.slice());
  times(matrix, solved).forEach((value, row) => expect(value).toBeCloseTo(wanted[row]!, 10));
});

test('the inverse times the matrix is the identity', () => {
  const inverse = invertByFactor(triangle, size);
  for (let column = 0; column < size; column++) {
    const product = times(matrix, inverse.slice(column * size, (column + 1) * size));
    product.forEach((value, row) => expect(value).toBeCloseTo(row === column ? 1 : 0, 10));
  }
});

test('the determinant of a diagonal matrix is its product, and half of it solves by the transpose', () => {
  const diagonal = Float64Array.of(4, 0, 0, 9);
  expect(choleskyFactor(diagonal, 2)).toBeCloseTo(Math.log(36), 12);
  expect([...solveByTranspose(diagonal, Float64Array.of(2, 3))]).toEqual([1, 1]);
  expect(Number.isFinite(logDeterminant)).toBe(true);
});

test('a matrix that is not positive definite is refused', () => {
  expect(() => choleskyFactor(Float64Array.of(1, 2, 2, 1), 2)).toThrow(RangeError);
});
