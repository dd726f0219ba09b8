/** Words for what the system refuses, by its error code, with the way to mend it. */
function reasonsWith(elsewhere: string): Readonly<Record<string, string>> {
  return {
    ENOSPC: `the disk is full; free some space or ${elsewhere}`,
    EDQUOT: `the disk quota is used up; free some space or ${elsewhere}`,
    EACCES: `permission is denied; ${elsewhere}`,
    EPERM: `permission is denied; ${elsewhere}`,
    EROFS: `the file system is read-only; ${elsewhere}`,
    EEXIST: `a part of the path is a file, not a folder; ${elsewhere}`,
    ENOTDIR: `a part of the path is a file, not a folder; ${elsewhere}`,
    ENAMETOOLONG: 'the name is too long; choose a shorter one',
    ELOOP: `its symbolic links lead in a circle; ${elsewhere}`,
    ENOTEMPTY: 'another run put its results there in the meantime; run it again',
  };
}

/** An output cannot be written. The message is one sentence, with what to do; nothing was published. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** The place for the output holds something that leadq would destroy. The message says what, and the way to mend it. */
export class OutputRefused extends Error {
  override readonly name = 'OutputRefused';
}

/**
 * The OutputError for a failure of the file system.
 *
 * @param doing what was tried, after "cannot": `write qualified.csv`
 * @param elsewhere how to mend it where the place is the trouble
 * @throws the cause itself where it is not the system's refusal but a bug
 */
export function outputError(doing: string, cause: unknown, elsewhere = 'choose another place with --out'): OutputError {
  if (!isRefusal(cause)) throw cause;
  return new OutputError(`cannot ${doing}: ${reasonsWith(elsewhere)[cause.code] ?? cause.message}`, { cause });
}

function isRefusal(cause: unknown): cause is Error & { readonly code: string } {
  return cause instanceof Error && 'syscall' in cause && 'code' in cause;
}
