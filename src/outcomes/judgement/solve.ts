/**
 * Solves a system of linear equations whose matrix is symmetric and positive definite, by the decomposition of Cholesky.
 * @param matrix row by row, `size` x `size`; only its lower half is read. @param right the right side.
 */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column];
      for (let k = 0; k < column; k++) rest -= lower[row * size + k] * lower[column * size + k];
      lower[row * size + column] = row === column ? Math.sqrt(rest) : rest / lower[column * size + column];
    }
  }
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) solution[row] -= lower[row * size + k] * solution[k];
    solution[row] /= lower[row * size + row];
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) solution[row] -= lower[k * size + row] * solution[k];
    solution[row] /= lower[row * size + row];
  }
  return solution;
}
