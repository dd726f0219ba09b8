/** A pattern that digits can match, as parsed from the part of the syntax of regular expressions that has no memory. */
export type DigitPattern =
  /** One digit; its possible values are bits. */
  | { readonly kind: 'digits'; readonly digits: number }
  | { readonly kind: 'sequence'; readonly parts: readonly DigitPattern[] }
  | { readonly kind: 'choice'; readonly options: readonly DigitPattern[] }
  | { readonly kind: 'repeat'; readonly of: DigitPattern; readonly least: number; readonly most: number };

const ANY_DIGIT = 0b11_1111_1111;
const token = /\\d|\[[\d-]+\]|\(\?:|[)|?]|\{\d+(?:,\d+)?\}|\d/y;

/** @throws Error where a pattern has anything but digits, `\d`, `[2-57]`, `(?:`, `)`, `|`, `?`, `{4}` and `{4,7}`. */
export function parseDigitPattern(text: string): DigitPattern {
  const tokens = tokensOf(text);
  let at = 0;
  const pattern = choice();
  if (at < tokens.length) throw new Error(`no pattern of digits: ${text}`);
  return pattern;

  function choice(): DigitPattern {
    const options = [sequence()];
    while (tokens[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0] : { kind: 'choice', options };
  }

  function sequence(): DigitPattern {
    const parts: DigitPattern[] = [];
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') parts.push(repeated(part()));
    return { kind: 'sequence', parts };
  }

  function part(): DigitPattern {
    const first = tokens[at++];
    if (first === '(?:') {
      const inner = choice();
      if (tokens[at++] !== ')') throw new Error(`a group that does not close: ${text}`);
      return inner;
    }
    if (first === '?' || first[0] === '{') throw new Error(`nothing to repeat: ${text}`);
    return { kind: 'digits', digits: first === '\\d' ? ANY_DIGIT : digitsOf(first) };
  }

  function repeated(of: DigitPattern): DigitPattern {
    const next = tokens[at];
    if (next !== '?' && next?.[0] !== '{') return of;
    at++;
    if (next === '?') return { kind: 'repeat', of, least: 0, most: 1 };
    const [least, most = least] = next.slice(1, -1).split(',').map(Number);
    return { kind: 'repeat', of, least, most };
  }
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) tokens.push(found[0]);
  if (tokens.join('') !== text) throw new Error(`no pattern of digits: ${text}`);
  return tokens;
}

/** @param text a digit, or a class of digits and their ranges in brackets. */
function digitsOf(text: string): number {
  let bits = 0;
  for (const [, from, to = from] of text.matchAll(/(\d)(?:-(\d))?/g)) {
    for (let digit = Number(from); digit <= Number(to); digit++) bits |= 1 << digit;
  }
  return bits;
}
