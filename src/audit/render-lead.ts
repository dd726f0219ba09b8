import type { ProfileTrace } from '../qualify/trace.ts';
import { countOf } from '../report/figures.ts';
import { type Page, part, type Statement, say } from '../report/page.ts';
import { fieldName } from '../report/words.ts';
import type { LeadExplanation } from './explain-lead.ts';
import { activitiesTable, criteriaTable, factsTable, scoreTables } from './render-lead-facts.ts';
import { sayBars, sayPath } from './render-lead-path.ts';
import { sayWayUp } from './render-lead-ways.ts';

/** Why one lead got its status: the way to it, the nearest way up, what was read, and what each criterion answered. */
export function describeLead(explanation: LeadExplanation): Page {
  const { source, line, decision, trace } = explanation;
  const { status, score, scoreMin, scoreMax } = decision;
  const interval = scoreMin === scoreMax ? '' : ` (from ${scoreMin} to ${scoreMax}, as the unknown turns out)`;
  return {
    title: `${source}:${line}: ${status}, score ${score}${interval}`,
    intro: [`Reasons: ${decision.reasons.join(', ')}.`],
    parts: [
      ...part('path', 'How it came to its status: the first step that holds decides', sayPath(explanation)),
      ...part('way_up', 'The nearest way up', sayWayUp(explanation)),
      ...part('ask', 'What to ask', sayMissing(explanation)),
      ...part('bars', 'Bars, each including those before it', sayBars(explanation)),
      ...part('facts', 'What was read', [], factsTable(explanation)),
      ...part('activities', 'What it did', [], activitiesTable(trace)),
      ...part('score', `How the score of ${score} came about`, saySections(explanation), ...scoreTables(trace)),
      ...part('checks', 'Checks', [], criteriaTable('check', trace)),
      ...part('rejects', 'Rules that reject', [], criteriaTable('reject', trace)),
      ...part('requires', 'What a lead must have', [], criteriaTable('require', trace)),
      ...part('qualifies', 'Rules that qualify by themselves', [], criteriaTable('qualify', trace)),
      ...part('ready', 'Ready for sales', [], criteriaTable('ready', trace)),
      ...part(
        'tracks',
        'Nurture tracks, of which a nurtured lead takes the first that holds',
        sayTrack(explanation),
        criteriaTable('track', trace),
      ),
    ],
  };
}

function sayMissing({ decision: { missing } }: LeadExplanation): Statement[] {
  if (missing.length === 0) return [];
  return [say(`Not known, and could lift it, the strongest first: ${missing.map(fieldName).join(', ')}.`)];
}

function sayTrack({ path: { status, tracks } }: LeadExplanation): Statement[] {
  if (status !== 'nurture') return [];
  return [say(tracks.length === 0 ? 'It takes none.' : `It takes ${tracks[0]}.`)];
}

/** Each section with its sum and cap, and of a set of profiles also those that do not count. */
function saySections({ trace, decision }: LeadExplanation): Statement[] {
  const sections = trace.sections.map(({ id, profile, profiles, score }) => {
    if (profile === '') return say(`${id}: ${profiles.map(profileText).join()}`);
    const texts = profiles.map((one) => {
      if (one.counts) return `${one.id} counts, with ${profileText(one)}`;
      const less = one.behind === 0 ? 'as many, but it is not the first' : `${countOf(one.behind, 'point')} fewer`;
      return `${one.id} does not count, with ${profileText(one)}: ${less}`;
    });
    return say(`${id}: ${score}`, texts);
  });
  const sum = trace.sections.map(({ score }) => score).join(' + ');
  return sections.length > 1 ? [...sections, say(`together: ${sum} = ${decision.score}`)] : sections;
}

function profileText({ sum, cap, score }: ProfileTrace): string {
  return sum > cap ? `${score}, the most that counts of ${sum}` : `${score}`;
}
