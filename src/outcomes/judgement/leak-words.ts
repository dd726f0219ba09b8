/*
 * How columns call what people and systems write while they work on a lead, or when they are done with it. The names are
 * those of fields that HubSpot, Salesforce, Pipedrive and LeadSquared export, and of telephone campaigns.
 */

/** Fields of the catalogue that say how far a lead has come, or what came of it. */
export const PROGRESS_FIELDS: ReadonlySet<string> = new Set([
  'closed_on',
  'converted',
  'converted_on',
  'lead_status',
  'lifecycle_stage',
  'opportunity_amount',
  'opportunity_id',
  'opportunity_stage',
  'tags',
]);

/** Fields of the catalogue that hold somebody's verdict on a lead. */
export const VERDICT_FIELDS: ReadonlySet<string> = new Set(['grade', 'rating']);

const SUBJECT =
  'lead|prospect|contact|customer|account|deal|activity|profile|engagement|fit|interest|intent|predictive';
const VERDICT = 'score|index|grade|rating|quality|rank|tier|class|priority|temperature|probability|likelihood';

/** Headers, as words in lower case, that name a verdict: `lead quality`, `fit score`, `lead profile`. */
export const VERDICT_HEADER = new RegExp(
  `^(?:.* )?(?:${SUBJECT}) (?:${VERDICT})$|^(?:lead|prospect) (?:profile|level)$|^(?:score|grade|rating|quality|probability|likelihood)$`,
);

/** Headers that name what is noted while a lead is worked on: `call duration`, `last contacted`, `lost reason`, `next step`. */
export const PROGRESS_HEADER = new RegExp(
  [
    '^(?:call |talk |conversation )?duration$',
    '^(?:call |contact |lead |final )?(?:disposition|result|outcome|remarks?)$',
    '^(?:.* )?(?:lost|won|win|loss|rejection|rejected|disqualification|disqualified|closed|close) (?:reason|date|time)$',
    '^(?:reason|date) (?:lost|won|closed)$',
    '^(?:last|next|recent) (?:modified|updated|contacted|call|called|step|follow up|notable activity|sales activity)(?: .*)?$',
    '^(?:.* )?(?:lead|sales|deal|opportunity|call) (?:status|stage)$',
    '^tags?$',
  ].join('|'),
);

/** Cells that name what came of a lead, of a call, or that the record was changed. Whole words, in lower case. */
const PROGRESS_CELL = new RegExp(
  `\\b(?:${[
    'modified|updated',
    'won|lost|closed|disqualified|not eligible|not interested|already a (?:customer|student|client)',
    'ringing|no answer|not answered|voice ?mail|left message|switched off|busy|hang ?up',
    'wrong number|invalid number|number not provided',
    'call ?back|will revert|follow ?up',
  ].join('|')})\\b|^converted$`,
);

/** Whether a cell names progress rather than the lead. */
export function namesProgress(text: string): boolean {
  return PROGRESS_CELL.test(text.toLowerCase());
}

/** A header as words in lower case: `Last_NotableActivity` is `last notable activity`. */
export function headerWords(header: string): string {
  return header
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
