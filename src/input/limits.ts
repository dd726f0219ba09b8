/** A quoted cell whose closing quote is not among this many bytes after its opening quote is unclosed. */
export const QUOTED_CELL_BYTES = 65_536;

/** A longer record or JSON object is a broken file, not a lead. */
export const RECORD_BYTES = 16 * 1024 * 1024;

/** What a list is judged by. */
export const SAMPLE_BYTES = 1024 * 1024;
export const SAMPLE_RECORDS = 1_000;

export const BLOCK_BYTES = 256 * 1024;
