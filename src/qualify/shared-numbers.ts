/** Whole numbers in memory that all threads see, at first 0. */
export function sharedNumbers(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}

/** The same numbers where there is room for so many; else a copy of them with half as much room again, at first 0. */
export function widenShared(numbers: Int32Array, length: number): Int32Array {
  if (length <= numbers.length) return numbers;
  const wider = sharedNumbers(Math.max(length, Math.ceil(numbers.length * 1.5)));
  wider.set(numbers);
  return wider;
}
