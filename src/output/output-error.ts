const ELSEWHERE = 'choose another place with --out';

/** Words for what the system refuses, by its error code, with the way to mend it. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: `the disk is full; free some space or ${ELSEWHERE}`,
  EDQUOT: `the disk quota is used up; free some space or ${ELSEWHERE}`,
  EACCES: `permission is denied; ${ELSEWHERE}`,
  EPERM: `permission is denied; ${ELSEWHERE}`,
  EROFS: `the file system is read-only; ${ELSEWHERE}`,
  EEXIST: `a part of the path is a file, not a folder; ${ELSEWHERE}`,
  ENOTDIR: `a part of the path is a file, not a folder; ${ELSEWHERE}`,
  ENAMETOOLONG: 'the name is too long; choose a shorter one with --out',
  ELOOP: `its symbolic links lead in a circle; ${ELSEWHERE}`,
  ENOTEMPTY: 'another run put its results there in the meantime; run it again',
};

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
 * @throws the cause itself where it is not the system's refusal but a bug
 */
export function outputError(doing: string, cause: unknown): OutputError {
  if (!isRefusal(cause)) throw cause;
  return new OutputError(`cannot ${doing}: ${REASONS[cause.code] ?? cause.message}`, { cause });
}

function isRefusal(cause: unknown): cause is Error & { readonly code: string } {
  return cause instanceof Error && 'syscall' in cause && 'code' in cause;
}
