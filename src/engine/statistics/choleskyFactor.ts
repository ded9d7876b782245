/**
 * The lower triangle L of a symmetric, positive definite matrix A = L Lᵀ, written in place of it: row by row, what lies
 * above the diagonal is left as it was.
 *
 * @param matrix size × size numbers, row by row; only the lower triangle is read
 * @returns the natural logarithm of the determinant of A
 * @throws RangeError where the matrix is not positive definite: a mistake of the program, not of the data
 * @see Golub & Van Loan (2013), Matrix Computations, 4.2
 * @example
 * const matrix = Float64Array.of(4, 2, 2, 5);
 * Math.exp(choleskyFactor(matrix, 2)); // 16
 */
export function choleskyFactor(matrix: Float64Array, size: number): number {
  let logDeterminant = 0;
  // Rows and columns lie within the matrix.
  for (let row = 0; row < size; row++) {
    const ofRow = row * size;
    for (let column = 0; column <= row; column++) {
      const ofColumn = column * size;
      let left = matrix[ofRow + column]!;
      for (let earlier = 0; earlier < column; earlier++)
        left -= matrix[ofRow + earlier]! * matrix[ofColumn + earlier]!;
      if (column < row) {
        matrix[ofRow + column] = left / matrix[ofColumn + column]!;
      } else {
        if (!(left > 0)) throw new RangeError(`not positive definite at ${row} of ${size}`);
        matrix[ofRow + row] = Math.sqrt(left);
        logDeterminant += Math.log(left);
      }
    }
  }
  return logDeterminant;
}

/**
 * Solves L Lᵀ x = b, in place of b.
 *
 * @param triangle as `choleskyFactor` leaves it
 * @example
 * const triangle = Float64Array.of(2, 0, 1, 2);
 * Array.from(solveByFactor(triangle, Float64Array.of(6, 7))); // [1, 1]
 */
export function solveByFactor(triangle: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  for (let row = 0; row < size; row++) {
    let left = right[row]!;
    for (let earlier = 0; earlier < row; earlier++) left -= triangle[row * size + earlier]! * right[earlier]!;
    right[row] = left / triangle[row * size + row]!;
  }
  return solveByTranspose(triangle, right);
}

/**
 * Solves Lᵀ x = b, in place of b: turns independent standard normal numbers into ones whose covariance is the inverse of
 * L Lᵀ.
 *
 * @param triangle as `choleskyFactor` leaves it
 * @example
 * Array.from(solveByTranspose(Float64Array.of(2, 0, 1, 2), Float64Array.of(3, 2))); // [1, 1]
 */
export function solveByTranspose(triangle: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  for (let row = size - 1; row >= 0; row--) {
    let left = right[row]!;
    for (let later = row + 1; later < size; later++) left -= triangle[later * size + row]! * right[later]!;
    right[row] = left / triangle[row * size + row]!;
  }
  return right;
}

/**
 * The inverse of L Lᵀ, row by row.
 *
 * @param triangle as `choleskyFactor` leaves it
 * @example
 * Array.from(invertByFactor(Float64Array.of(2, 0, 0, 4), 2)); // [0.25, 0, 0, 0.0625]
 */
export function invertByFactor(triangle: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  const unit = new Float64Array(size);
  for (let column = 0; column < size; column++) {
    unit.fill(0);
    unit[column] = 1;
    // Symmetric: what is a column is a row as well.
    inverse.set(solveByFactor(triangle, unit), column * size);
  }
  return inverse;
}
