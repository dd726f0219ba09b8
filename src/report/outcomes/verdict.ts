import { proportionOf } from '../../outcomes/proportion.ts';
import type { Proportion } from '../../outcomes/shapes/figures.ts';
import type { Judgement } from '../../outcomes/shapes/judgement.ts';
import { formatCount, formatShare } from '../figures.ts';

/** Whether qualified leads were won more often than the others, in one sentence with its bases. */
export function sayTheDifference({ statuses }: Pick<Judgement, 'statuses'>): string {
  const [qualified, ...rest] = statuses;
  const known = rest.reduce((sum, one) => sum + one.known, 0);
  const won = rest.reduce((sum, one) => sum + one.won, 0);
  const others = `${formatCount(won)} of ${formatCount(known)} others (${formatShare(won / Math.max(known, 1))})`;
  if (qualified.rate === null) return `No qualified lead has a known outcome; ${others} were won.`;
  const ended = qualified.known < qualified.leads ? ' whose end is known' : '';
  const own = `${formatCount(qualified.won)} of ${formatCount(qualified.known)}${ended} (${formatShare(qualified.rate)})`;
  if (known === 0) return `Of the qualified leads ${own} were won; of the others no outcome is known.`;
  return `${comparison(qualified, proportionOf(won, known))}: ${own}, against ${others}.`;
}

/** Two rates as far as chance lets them be told apart: their intervals do not meet. */
function comparison(qualified: Judgement['statuses'][number], others: Proportion): string {
  const [own, other] = [qualified.interval, others.interval];
  if (own === null || other === null) return UNCLEAR;
  if (own.high < other.low) return 'Qualified leads were won less often than the others';
  if (own.low <= other.high) return UNCLEAR;
  if (others.part === 0) return 'Only qualified leads were won';
  const times = (qualified.won * others.whole) / (qualified.known * others.part);
  return `Qualified leads were won ${times.toFixed(1)} times as often as the others`;
}

const UNCLEAR = 'The outcomes do not show that qualified leads are won more often than the others';
