import type { ConversionReport } from '../../outcomes/shapes/conversion.ts';
import { countOf } from '../figures.ts';
import { quote } from '../list-words.ts';
import { type Part, part, say } from '../page.ts';
import { shorten } from '../printable.ts';
import { enumerateSome } from '../words.ts';
import { warningText } from './judgement-words.ts';

const MOST_NAMED = 3;
const LONGEST = 40;

/** What a reader should know before all else: what may be wrong with what was read, and what chance may have done. */
export function firstPart({ run, judgement }: ConversionReport): Part[] {
  const texts = [
    ...definitionTexts(run),
    ...judgement.warnings.map(warningText),
    ...(judgement.leaks.length === 0 ? [] : [leaksText(judgement.leaks)]),
  ];
  return part(
    'first',
    'Look at this first',
    texts.map((text) => say(text)),
  );
}

function definitionTexts({ definitionState, changedLists }: ConversionReport['run']): string[] {
  const texts: string[] = [];
  if (definitionState === 'changed') {
    texts.push('The definition is not the one that the run was made with: it was changed since.');
  }
  if (definitionState === 'gone') {
    texts.push(
      'The definition of the run is no longer there: the stages are the usual ones, and nothing is held against it. Name it with --definition.',
    );
  }
  if (changedLists.length > 0) {
    const were = changedLists.length === 1 ? 'was' : 'were';
    texts.push(`${enumerateSome(changedLists, MOST_NAMED)} ${were} changed after the run.`);
  }
  return texts;
}

function leaksText(leaks: ConversionReport['judgement']['leaks']): string {
  const names = leaks.map(({ header }) => quote(shorten(header, LONGEST)));
  const verb = leaks.length === 1 ? 'seems' : 'seem';
  const used = leaks.some(({ criteria }) => criteria.length > 0) ? ' The definition asks for some of it.' : '';
  return `${countOf(leaks.length, 'column')} of the lists ${verb} to know the outcome: ${enumerateSome(names, MOST_NAMED)}. A definition that asks for ${leaks.length === 1 ? 'it' : 'them'} looks better than it is.${used}`;
}
