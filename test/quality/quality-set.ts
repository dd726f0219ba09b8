/** A labelled set, and how well leadq's answers fit its labels. */
export interface QualitySet {
  /** Names of the folders of the data that it reads; a set whose data is absent is skipped, and that is said. */
  readonly folders: readonly string[];
  /** @param pathOf the path of a file of the data: `pathOf('phone-oracle', 'labels.csv')`. */
  measure(pathOf: (folder: string, file: string) => string): readonly Score[] | Promise<readonly Score[]>;
}

/** One figure of a set: so many right of so many. */
export interface Score {
  /** `validity, held-back half`. */
  readonly what: string;
  readonly right: number;
  readonly of: number;
  /** The share that must be right, from 0 to 1; undefined for what is only reported. */
  readonly atLeast: number | undefined;
  /** Some of those that are wrong, each in a line that says what was expected and what was said. */
  readonly wrong: readonly string[];
}

/** Whether a case belongs to the half of a set that nothing was tuned on: by its text, so that it stays there. */
export function isHeldBack(text: string): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) & 1) === 1;
}
