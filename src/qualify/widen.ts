/** The same numbers in an array of at least this length. */
export function widen<A extends Int32Array | Float64Array>(numbers: A, length: number): A {
  if (length <= numbers.length) return numbers;
  const wider = new (numbers.constructor as new (length: number) => A)(Math.max(length, 2 * numbers.length));
  wider.set(numbers);
  return wider;
}
