import type { Kind } from './kind.ts';
import { fold, words } from './text.ts';
import { seniorityTerms } from './title-terms.ts';
import { departmentPhrases, longestPhrase, type Phrases, rankPhrases } from './title-words.ts';

export interface Title {
  /** The folded words, in order. */
  readonly words: readonly string[];
  /** Id of a seniority term; the highest that the title names. */
  readonly seniority: string | undefined;
  /** Id of a department term. */
  readonly department: string | undefined;
  /** Id of a role term, as the rank implies it. */
  readonly role: string | undefined;
}

/** A job title, with the rank, the department and the part in decisions that it implies. Equal by its folded words. */
export const title: Kind<Title> = {
  id: 'title',
  read(text) {
    const folded = fold(text.replaceAll('_', ' '));
    const found = words(folded);
    return { text, value: found.length === 0 ? undefined : readTitle(folded, found) };
  },
  keys: (value) => [value.words.join(' ')],
};

/** Between two titles, or a title and where it applies. */
const segmentEnd = /[,;:|/()]| [-&+] /;
const compound = /^(\p{L}{2,}?)s?-?(leiter|leiterin|leitung|direktor|direktorin)$/u;
const ranks: ReadonlyMap<string, number> = new Map(seniorityTerms.map(({ id }, index) => [id, index]));
const heads: ReadonlySet<string> = new Set(['owner', 'founder', 'c_suite']);
const deciders: ReadonlySet<string> = new Set([
  'owner',
  'founder',
  'c_suite',
  'top',
  'partner',
  'vp',
  'head',
  'director',
]);
const assistants: ReadonlySet<string> = new Set(['assistant', 'assistants', 'secretary']);
/** Words of a title that name no part of the company. */
const connecting: ReadonlySet<string> = new Set(
  'and of the group co acting interim former deputy und et y e'.split(' '),
);

function readTitle(folded: string, found: readonly string[]): Title {
  const segments = folded.split(segmentEnd).map((segment) => words(segment).flatMap(splitCompound));
  const rank = readRank(segments);
  const seniority = rank === 'gatekeeper' ? 'entry' : rank;
  const department =
    readDepartment(segments) ?? (seniority !== undefined && heads.has(seniority) ? 'executive' : undefined);
  return { words: found, seniority, department, role: rank === 'gatekeeper' ? rank : roleOf(seniority, department) };
}

/** The highest rank of all segments, or `gatekeeper` where the title is of somebody's assistant. */
function readRank(segments: readonly (readonly string[])[]): string | undefined {
  let highest: string | undefined;
  const tops = new Set<string>();
  let bare = true;
  for (const segment of segments) {
    const decides = tops.size > 0 || (highest !== undefined && deciders.has(highest));
    for (const { at, length, meaning } of scan(segment, rankPhrases)) {
      if (meaning === undefined) {
        if (segment[at] === 'to' && isDecider(segment, at + 1)) break;
        bare &&= connecting.has(segment[at]);
      } else if (meaning === 'gatekeeper' || (deciders.has(meaning) && assistants.has(segment[at + length]))) {
        if (!decides) return 'gatekeeper';
      } else if (meaning === 'top' || meaning === 'alone') {
        tops.add(meaning);
      } else if (meaning !== 'none') {
        highest = higher(highest, meaning);
      }
    }
  }
  if (bare && tops.size > 0) return higher(highest, 'c_suite');
  return tops.has('top') ? higher(highest, 'head') : highest;
}

function isDecider(segment: readonly string[], at: number): boolean {
  const meaning = phraseAt(segment, segment[at] === 'the' ? at + 1 : at, rankPhrases)?.meaning;
  return meaning !== undefined && deciders.has(meaning);
}

function higher(left: string | undefined, right: string): string {
  return left === undefined || (ranks.get(right) ?? 0) < (ranks.get(left) ?? 0) ? right : left;
}

function readDepartment(segments: readonly (readonly string[])[]): string | undefined {
  for (const phrases of departmentPhrases) {
    for (const segment of segments) {
      for (const { meaning } of scan(segment, phrases)) if (meaning !== undefined) return meaning;
    }
  }
  return undefined;
}

function roleOf(seniority: string | undefined, department: string | undefined): string | undefined {
  if (seniority === undefined) return department === undefined ? undefined : 'end_user';
  if (deciders.has(seniority)) return 'decision_maker';
  return seniority === 'manager' || seniority === 'senior' ? 'influencer' : 'end_user';
}

/** `vertriebsleiter` as `vertrieb`, `leiter`. */
function splitCompound(word: string): readonly string[] {
  const match = rankPhrases.has(word) ? null : compound.exec(word);
  return match === null ? [word] : [match[1], match[2]];
}

interface Found {
  readonly at: number;
  readonly length: number;
  readonly meaning: string | undefined;
}

/** The phrases of a segment from left to right, and the words between them one by one. */
function* scan(segment: readonly string[], phrases: Phrases): Generator<Found> {
  for (let at = 0; at < segment.length; ) {
    const found = phraseAt(segment, at, phrases) ?? { at, length: 1, meaning: undefined };
    yield found;
    at += found.length;
  }
}

function phraseAt(segment: readonly string[], at: number, phrases: Phrases): Found | undefined {
  for (let length = Math.min(longestPhrase, segment.length - at); length > 0; length -= 1) {
    const meaning = phrases.get(segment.slice(at, at + length).join(' '));
    if (meaning !== undefined) return { at, length, meaning };
  }
  return undefined;
}
