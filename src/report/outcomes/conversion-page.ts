import type { ConversionReport } from '../../outcomes/shapes/conversion.ts';
import type { Page } from '../page.ts';
import { breakdownParts } from './breakdown-parts.ts';
import { cohortPart } from './cohort-part.ts';
import { firstPart } from './first-part.ts';
import { headlineText, introTexts } from './headline.ts';
import { joinPart } from './join-words.ts';
import { judgementParts } from './judgement.ts';
import { suggestionParts } from './judgement-suggestion.ts';
import { leadParts } from './lead-parts.ts';
import { salesParts } from './sales-parts.ts';
import { timesPart } from './times-part.ts';
import { waterfallPart } from './waterfall-part.ts';

/** The conversion report as a page: what all its forms for people say. */
export function conversionPage(report: ConversionReport): Page {
  const { run, judgement, suggestion } = report;
  return {
    title: `What became of ${run.folder}`,
    intro: [`${headlineText(report)}.`, ...introTexts(report)],
    parts: [
      ...firstPart(report),
      ...waterfallPart(report),
      ...timesPart(report),
      ...cohortPart(report),
      ...breakdownParts(report),
      ...salesParts(report),
      ...judgementParts(judgement),
      ...leadParts(report),
      ...(suggestion === null ? [] : suggestionParts(suggestion)),
      ...joinPart(report),
    ],
  };
}
