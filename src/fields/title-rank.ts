import { type FoundPhrase, phraseAt } from './title-phrases.ts';
import { rankPhrases } from './title-ranks.ts';
import { seniorityTerms } from './title-terms.ts';

type Words = readonly string[];

const ranks: ReadonlyMap<string, number> = new Map(seniorityTerms.map(({ id }, index) => [id, index]));
const deciders: ReadonlySet<string> = new Set(
  'owner founder c_suite top alone chief partner vp head director'.split(' '),
);
/** What somebody can be learning to be. */
const below: ReadonlySet<string> = new Set('manager senior entry trainee intern'.split(' '));
const secretaries: ReadonlySet<string> = new Set('assistant assistants secretary'.split(' '));
/** Words of a title that name no part of the company. */
const connecting: ReadonlySet<string> = new Set(
  'and of the group co acting interim former deputy und et y e en m w d f x'.split(' '),
);
/** Words between somebody and the person helped, in English, German, Dutch, French, Spanish and Portuguese. */
const genitives: ReadonlySet<string> = new Set(
  'to of der des von van vom de du del da do dos a au al ao zur fur'.split(' '),
);
const articles: ReadonlySet<string> = new Set('the der dem de het la el l'.split(' '));
const officers: ReadonlySet<string> = new Set(['officer', 'officers', 'executive']);
const trades: ReadonlySet<string> = new Set(['director', 'manager', 'senior', 'entry']);

/**
 * The highest rank of all segments of a title: a seniority term, or `gatekeeper` where the title is of somebody's
 * assistant. Undefined where no word names one.
 */
export function readRank(segments: readonly Words[]): string | undefined {
  const named: string[] = [];
  let bare = true;
  for (const segment of segments) {
    const meanings = readSegment(segment);
    bare &&= !meanings.includes(elsewhere);
    if (meanings.includes('gatekeeper')) {
      if (!named.some((meaning) => deciders.has(meaning))) return 'gatekeeper';
    } else {
      named.push(...learnt(meanings));
    }
  }
  if (bare && (named.includes('top') || named.includes('alone'))) named.push('c_suite');
  if (named.includes('top')) named.push('head');
  const highest = named.reduce<string | undefined>(higher, undefined);
  return highest ?? (named.includes('managing') ? 'manager' : undefined);
}

/** A word that names a part of the company, or a place. */
const elsewhere = 'elsewhere';

/** What the words of a segment mean, from left to right, up to the person that somebody works for. */
function readSegment(segment: Words): string[] {
  const meanings: string[] = [];
  for (let at = 0; at < segment.length; ) {
    const found = phraseAt(segment, at, rankPhrases);
    const next = at + (found?.length ?? 1);
    if (found !== undefined) meanings.push(...meaningsIn(segment, found));
    else if (segment[at] === 'to' && isOfDecider(segment, at)) break;
    else if (segment[at] === 'office' && isOfDecider(segment, next)) break;
    else if (!connecting.has(segment[at])) meanings.push(elsewhere);
    if (found?.meaning === 'entry' && isOfDecider(segment, next)) break;
    at = next;
  }
  return meanings;
}

function meaningsIn(segment: Words, { at, length, meaning }: FoundPhrase): readonly string[] {
  const next = at + length;
  if (meaning === 'none') return [];
  if (meaning === 'managing') return [meaning, elsewhere];
  if (meaning === 'assistant') return [isOfAnybody(segment, next) ? 'gatekeeper' : 'entry'];
  if (meaning === 'chief') return [rankOfChief(segment, at)];
  return [deciders.has(meaning) && secretaries.has(segment[next]) ? 'gatekeeper' : meaning];
}

/** `to the CEO`, `der Geschäftsführung`. */
function isOfDecider(segment: Words, at: number): boolean {
  if (!genitives.has(segment[at])) return false;
  const whose = phraseAt(segment, articles.has(segment[at + 1]) ? at + 2 : at + 1, rankPhrases);
  return whose !== undefined && deciders.has(whose.meaning);
}

/** `to the Regional Sales Manager`, `van de directeur`. */
function isOfAnybody(segment: Words, at: number): boolean {
  if (!genitives.has(segment[at])) return false;
  for (let of = at + 1; of < segment.length; of += 1) {
    const meaning = phraseAt(segment, of, rankPhrases)?.meaning;
    if (meaning !== undefined && (deciders.has(meaning) || meaning === 'manager')) return true;
  }
  return false;
}

/** An officer unless the words are of a trade (`Chief Architect`), or come before (`Fire Chief`). */
function rankOfChief(segment: Words, chief: number): string {
  if (segment.some((word, at) => at > chief && officers.has(word))) return 'c_suite';
  if (chief === segment.length - 1) return chief === 0 ? 'c_suite' : 'head';
  for (let at = chief + 1; at < segment.length; at += 1) {
    const found = phraseAt(segment, at, rankPhrases);
    if (found !== undefined && trades.has(found.meaning)) return 'head';
  }
  return 'c_suite';
}

/** The meanings of a segment, with what somebody learns to be as the rank of those who learn. */
function learnt(meanings: readonly string[]): readonly string[] {
  const last = meanings.findLast((meaning) => meaning !== elsewhere);
  if (last !== 'intern' && !meanings.includes('trainee')) return meanings;
  return [...meanings.filter((meaning) => !below.has(meaning)), 'intern'];
}

function higher(left: string | undefined, right: string): string | undefined {
  const rank = ranks.get(right);
  if (rank === undefined) return left;
  return left === undefined || rank < (ranks.get(left) ?? 0) ? right : left;
}
