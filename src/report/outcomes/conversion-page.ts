import type { ConversionReport } from '../../outcomes/conversion-report.ts';
import { countOf, formatCount } from '../figures.ts';
import type { Page } from '../page.ts';
import { proportionText } from './figures.ts';
import { joinPart, unitWord } from './join-words.ts';
import { judgementParts } from './judgement.ts';
import { suggestionParts } from './judgement-suggestion.ts';
import { salesParts } from './sales-parts.ts';
import { waterfallParts } from './waterfall-parts.ts';

/** The conversion report as a page, for text and Markdown. */
export function conversionPage(report: ConversionReport): Page {
  const { run, judgement, suggestion } = report;
  return {
    title: `What became of ${run.folder}`,
    intro: [headline(report)],
    parts: [
      ...waterfallParts(report),
      ...salesParts(report),
      ...judgementParts(judgement),
      ...(suggestion === null ? [] : suggestionParts(suggestion)),
      ...joinPart(report),
    ],
  };
}

/** What a person should know after ten seconds. */
function headline({ run, outcomes, waterfall }: ConversionReport): string {
  const { unit, known } = outcomes;
  const { stages, units, overall } = waterfall;
  const last = stages[stages.length - 1];
  const bought = `${formatCount(last.reached)} of ${formatCount(units)} ${unitWord(unit, units)} came to ${last.stage}: ${proportionText(overall)}`;
  const total = run.qualified + run.nurture + run.rejected;
  return `${countOf(total, 'lead')} were decided, ${formatCount(run.qualified)} qualified. Outcomes are known of ${countOf(known, unit)}. ${bought}.`;
}
