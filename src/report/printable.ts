/** Control characters, marks that turn the direction of writing, invisible characters, and halves of characters. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A text from a list made harmless for a terminal: no character of it moves the cursor, turns the direction of writing
 * or is invisible. Line ends and tabs become spaces, escape becomes `␛`, and the rest show as `U+202E`.
 */
export function printable(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

/** A printable text of at most `length` characters, the rest cut off with `…`. */
export function shorten(text: string, length: number): string {
  const characters = [...printable(text)];
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}
