import * as z from 'zod';
import { count, day, sha256, share, text } from '../output/value-shapes.ts';

/** What a run came to: a line of a history file, whose keys are in snake case. */
export const historyShape = z.object({
  format: z.literal(1),
  asOf: day,
  definition: z.object({ name: text, sha256 }),
  inputs: z.array(z.object({ source: text, sha256, rows: count })),
  counts: z.object({ read: count, qualified: count, nurture: count, rejected: count, unreadable: count }),
  shares: z.object({ qualified: share, nurture: share, rejected: share, unreadable: share }),
  /** Reasons by the leads that they decided. */
  reasons: z.array(z.object({ code: text, leads: count })),
});

export type HistoryEntry = z.infer<typeof historyShape>;
