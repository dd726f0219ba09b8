/** Exit codes; scripts depend on them. */
export const EXIT = {
  done: 0,
  /** Done and published, but a gate was true, or a check or a test failed. */
  failed: 1,
  /** The command line or the definition is wrong; nothing was written. */
  usage: 2,
  /** An input cannot be read, an output cannot be written; nothing was published. */
  trouble: 3,
  /** A bug in leadq; nothing was published. */
  bug: 4,
  interrupted: 130,
  terminated: 143,
} as const;
