const LETTERS = 26;
const FIRST = 1;

/** Knows how words begin: a text that is none of them parts from all of them after three letters or so. */
export class WordTree {
  /** The node that each letter leads to, for each node; 0 where no word goes on so. */
  private readonly next: Int16Array;

  /** @param words of which the letters a to z up to the first other character count. */
  constructor(words: Iterable<string>) {
    const next: number[] = new Array(2 * LETTERS).fill(0);
    for (const word of words) {
      let node = FIRST;
      for (let at = 0; at < word.length; at++) {
        const letter = word.charCodeAt(at) - 0x61;
        if (letter < 0 || letter >= LETTERS) break;
        const cell = node * LETTERS + letter;
        if (next[cell] === 0) {
          next[cell] = next.length / LETTERS;
          for (let i = 0; i < LETTERS; i++) next.push(0);
        }
        node = next[cell];
      }
    }
    this.next = Int16Array.from(next);
  }

  /** As `follow`, of a text of ASCII in lower case. */
  followBytes(text: Uint8Array, start: number, end: number): number {
    let node = FIRST;
    for (let at = start; at < end; at++) {
      const letter = text[at] - 0x61;
      if (letter < 0 || letter >= LETTERS) return at - start;
      node = this.next[node * LETTERS + letter];
      if (node === 0) return -1;
    }
    return end - start;
  }

  /** How many letters a to z a text begins with, where a word begins with these letters; -1 where none does. */
  follow(text: string): number {
    let node = FIRST;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at) - 0x61;
      if (letter < 0 || letter >= LETTERS) return at;
      node = this.next[node * LETTERS + letter];
      if (node === 0) return -1;
    }
    return text.length;
  }
}
