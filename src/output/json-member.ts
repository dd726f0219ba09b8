/** Strings, and the marks that give an object its shape. In valid JSON all else is numbers, words and blanks. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
/** How ASCII letters start that are written as escapes, such as `\u006c`; the hexadecimal digit that follows is 1 to f. */
const LETTER_ESCAPES = ['\\u004', '\\u005', '\\u006', '\\u007'];

/**
 * Whether a text may hold an object with such a member. A name can also be written with escapes: that is rare, and such
 * a text is looked at closely.
 *
 * @param text one or more objects
 * @param name holds no character that JSON escapes
 */
export function mayName(text: string | Buffer, name: string): boolean {
  // without the quote before it: in JSON there are more quotes than letters to look at
  return text.includes(`${name}"`) || LETTER_ESCAPES.some((beginning) => text.includes(beginning));
}

/**
 * Takes out every member of a name. The other members' text stays as it came: numbers keep every digit, names their
 * order.
 *
 * @param object text of a JSON object, valid
 */
export function withoutMember(object: string, name: string): string {
  if (!mayName(object, name)) return object;
  const members: string[] = [];
  let depth = 0;
  let start = 0;
  let key: string | undefined;
  const endMember = (end: number) => {
    if (key !== undefined && JSON.parse(key) !== name) members.push(object.slice(start, end));
    start = end + 1;
    key = undefined;
  };
  for (const { 0: token, index } of object.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      if (++depth === 1) start = index + 1;
    } else if (token === '}' || token === ']') {
      if (--depth === 0) endMember(index);
    } else if (depth === 1) {
      if (token === ',') endMember(index);
      else key ??= token;
    }
  }
  return `{${members.join(',')}}`;
}
