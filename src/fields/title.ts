import type { Kind } from './kind.ts';
import { fold, words } from './text.ts';
import { departmentPhrases } from './title-departments.ts';
import { phraseAt } from './title-phrases.ts';
import { readRank } from './title-rank.ts';
import { splitTitle } from './title-split.ts';

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

const heads: ReadonlySet<string> = new Set(['owner', 'founder', 'c_suite']);
const deciders: ReadonlySet<string> = new Set(['owner', 'founder', 'c_suite', 'partner', 'vp', 'head', 'director']);

function readTitle(folded: string, found: readonly string[]): Title {
  const segments = splitTitle(folded);
  const rank = readRank(segments);
  const seniority = rank === 'gatekeeper' ? 'entry' : rank;
  const department =
    readDepartment(segments) ?? (seniority !== undefined && heads.has(seniority) ? 'executive' : undefined);
  return { words: found, seniority, department, role: rank === 'gatekeeper' ? rank : roleOf(seniority, department) };
}

function readDepartment(segments: readonly (readonly string[])[]): string | undefined {
  for (const table of departmentPhrases) {
    for (const segment of segments) {
      for (let at = 0; at < segment.length; ) {
        const found = phraseAt(segment, at, table);
        if (found !== undefined && found.meaning !== 'none') return found.meaning;
        at += found?.length ?? 1;
      }
    }
  }
  return undefined;
}

function roleOf(seniority: string | undefined, department: string | undefined): string | undefined {
  if (seniority === undefined) return department === undefined ? undefined : 'end_user';
  if (deciders.has(seniority)) return 'decision_maker';
  return seniority === 'manager' || seniority === 'senior' ? 'influencer' : 'end_user';
}
