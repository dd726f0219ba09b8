/** A thread ended before its work did. Nothing was published. */
export class ThreadDied extends Error {
  readonly mend = 'Run it again with --jobs 1, which starts no thread.';

  constructor(how: string, cause?: Error) {
    super(`a thread died (${how}); nothing was published`, { cause });
  }
}
