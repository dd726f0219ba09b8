/** An input that cannot be read: what is wrong, in one sentence, and how to mend it. */
export class InputError extends Error {
  readonly mend: string | undefined;

  constructor(message: string, mend?: string) {
    super(message);
    this.name = 'InputError';
    this.mend = mend;
  }
}
