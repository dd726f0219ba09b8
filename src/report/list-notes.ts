import type { ListFacts } from '../run/facts.ts';
import { mergeHeaders } from '../run/merge-headers.ts';
import { guessText, mappingNoteText, mappingProblemText } from './list-words.ts';
import type { Report } from './report-shape.ts';

/** What a reader of the report should know about how a list was read. */
type ListNote = Report['lists'][number]['notes'][number];

const DOUBTFUL: ReadonlySet<string> = new Set(['no-header', 'ambiguous', 'contradicted', 'all-numbers']);
/** Told by the list's own entries: its vendor, and the columns of a list without a header line. */
const TOLD: ReadonlySet<string> = new Set(['vendor', 'by-content']);

/** What was guessed of a list, what was repaired, and what is no row. */
export function listNotes({ layout, mapping, counts }: ListFacts): ListNote[] {
  const note = (code: string, text: string) => ({ code, doubtful: DOUBTFUL.has(code), text });
  const guesses = new Set<Parameters<typeof guessText>[0]>(layout.guesses.map(({ code }) => code));
  if (counts.footer > 0) guesses.add('footer');
  if (counts.transcoded > 0) guesses.add('mixed-encoding');
  if (counts.blankLines > 0) guesses.add('blank-lines');
  if (counts.short > 0) guesses.add('short-rows');
  if (mergeHeaders([layout.header]).replaced[0].length > 0) guesses.add('replaced-columns');
  return [
    ...[...guesses].map((code) => note(code, guessText(code, layout, counts))),
    ...mapping.notes.filter(({ code }) => !TOLD.has(code)).map((one) => note(one.code, mappingNoteText(one))),
    ...mapping.problems.map((problem) => ({ code: problem.code, doubtful: true, text: mappingProblemText(problem) })),
  ];
}
