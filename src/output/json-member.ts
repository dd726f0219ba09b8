/** Strings, and the marks that give an object its shape. In valid JSON all else is numbers, words and blanks. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
const BLANK_OBJECT = /^\s*\{\s*\}\s*$/;

/**
 * Adds a member at the end of an object, in place of any of that name. The other members' text stays as it came:
 * numbers keep every digit, names their order.
 *
 * @param object text of a JSON object, valid
 * @param name holds no character that JSON escapes
 * @param value text of the member's value
 */
export function withMember(object: string, name: string, value: string): string {
  const rest = mayName(object, name) ? withoutMember(object, name) : object;
  const comma = BLANK_OBJECT.test(rest) ? '' : ',';
  return `${rest.slice(0, rest.lastIndexOf('}'))}${comma}"${name}":${value}}`;
}

/** A name can also be written with escapes, such as `\u006ceadq`: rare, so such a text is looked at closely. */
function mayName(object: string, name: string): boolean {
  return object.includes(`"${name}"`) || object.includes('\\u00');
}

function withoutMember(object: string, name: string): string {
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
