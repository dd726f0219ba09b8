import { lazy } from './lazy.ts';
import { endForms, type FormTree } from './legal-forms.ts';

const SPACE = 0x20;
const BEFORE_A = 0x60;
/** The letters a to z behind the space. */
const SIGNS = 27;
const FIRST = 1;

const ofAscii = /^[a-z]+$/;

/** Legal forms behind a name, letter by letter from the last to the first: most names part from all of them at once. */
class FormEndings {
  /** The node that a space and each letter lead to, for each node; 0 where no form goes on so. */
  private readonly next: Int16Array;
  /** By node: whether the letters so far are a form. */
  private readonly isForm: Uint8Array;

  constructor(forms: FormTree) {
    const next: number[] = new Array((FIRST + 1) * SIGNS).fill(0);
    const ends: number[] = [];
    const lead = (node: number, code: number) => {
      const cell = node * SIGNS + Math.max(0, code - BEFORE_A);
      if (next[cell] === 0) {
        next[cell] = next.length / SIGNS;
        for (let sign = 0; sign < SIGNS; sign++) next.push(0);
      }
      return next[cell];
    };
    const grow = (node: number, { before }: FormTree) => {
      for (const [word, tree] of before ?? []) {
        if (!ofAscii.test(word)) continue;
        let last = node;
        for (let at = word.length - 1; at >= 0; at--) last = lead(last, word.charCodeAt(at));
        if (tree.isForm) ends.push(last);
        if (tree.before) grow(lead(last, SPACE), tree);
      }
    };
    grow(FIRST, forms);
    this.next = Int16Array.from(next);
    this.isForm = new Uint8Array(next.length / SIGNS);
    for (const node of ends) this.isForm[node] = 1;
  }

  /**
   * Where the longest form begins that words end with and that leaves some of them; `end` where they end with none.
   * @param text words in lower case, parted by single spaces, from its first byte to `end`.
   */
  startOf(text: Uint8Array, end: number): number {
    const { next, isForm } = this;
    let start = end;
    let node = FIRST;
    for (let at = end - 1; at > 0; at--) {
      const byte = text[at];
      if (byte < BEFORE_A && byte !== SPACE) return start;
      node = next[node * SIGNS + (byte === SPACE ? 0 : byte - BEFORE_A)];
      if (node === 0) return start;
      if (isForm[node] === 1 && text[at - 1] === SPACE) start = at;
    }
    return start;
  }
}

export const formEndings: () => FormEndings = lazy(() => new FormEndings(endForms));
