import type { StandsOut } from './plain-reader.ts';

const SPACE = 0x20;

/** Where the first word of a plain text ends. */
export function firstWordEnd(text: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] !== SPACE) at++;
  return at;
}

/** Whether one of the words of a plain text stands out. */
export function someWord(text: Uint8Array, start: number, end: number, standsOut: StandsOut): boolean {
  for (let word = start; word < end; ) {
    const behind = firstWordEnd(text, word, end);
    if (standsOut(text, word, behind)) return true;
    word = behind + 1;
  }
  return false;
}
