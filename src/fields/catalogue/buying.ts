import { boolean } from '../boolean.ts';
import type { Field } from '../field.ts';
import { money } from '../money.ts';
import { oneOf } from '../term.ts';
import { text } from '../text.ts';
import { timeline } from '../timeline.ts';
import { answerBlanks, wordBlanks } from './blanks.ts';
import {
  budgetTerms,
  buyingStageTerms,
  engagementTerms,
  needTerms,
  painTerms,
  processTerms,
  urgencyTerms,
} from './buying-terms.ts';
import { defineField } from './define-field.ts';
import { textList } from './text-list.ts';

/** What sales asks before it calls a lead an opportunity: need, authority, timing, budget, and how the company buys. */
export const buying: readonly Field[] = [
  defineField({
    id: 'need',
    of: 'contact',
    kind: oneOf(needTerms),
    means: 'whether there is a need for what is sold',
    headers: `
      Need Identified | Has Need | Need Confirmed | Business Need | Need Level | Bedarf | Besoin | Necesidad`,
    blanks: answerBlanks,
  }),
  defineField({
    id: 'purchase_timeline',
    of: 'contact',
    kind: timeline,
    means: 'when the company wants to buy',
    headers: `
      Purchase Timeframe | Buying Timeline | Buying Timeframe | Timeline | Timeframe | Purchasing Timeframe |
      Purchase Timing | Decision Timeframe | Decision Timeline | Project Timeline | Implementation Timeline |
      When to Buy | Purchase Date | Expected Purchase Date | Planned Purchase | Projektstart | Kaufzeitraum |
      Délai d'achat | Plazo de compra`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'budget',
    of: 'contact',
    kind: oneOf(budgetTerms),
    means: 'whether there is money for it',
    headers: `
      Budget Status | Has Budget | Budget Allocated | Budget Approved | Budget Confirmed | Funding Status`,
    blanks: answerBlanks,
  }),
  defineField({
    id: 'budget_amount',
    of: 'contact',
    kind: money,
    means: 'how much money there is for it',
    headers: `
      Budget Size | Budget USD | Budget EUR | Budget GBP | Project Budget | Available Budget | Budget Value | Budgethöhe | Montant du budget | Presupuesto`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'budget_process',
    of: 'contact',
    kind: oneOf(processTerms),
    means: 'whether it is known how the company finds money',
    headers: 'Budgeting Process | Budget Approval Process | Funding Process',
    blanks: answerBlanks,
  }),
  defineField({
    id: 'established_project',
    of: 'contact',
    kind: boolean,
    means: 'whether there is a project with people and a goal',
    headers: 'Project Established | Has Project | Active Project | Existing Project | Initiative Established',
    blanks: answerBlanks,
  }),
  defineField({
    id: 'opportunity_size',
    of: 'contact',
    kind: money,
    means: 'how much the sale could be worth',
    headers: `
      Estimated Value | Est. Value | Estimated Deal Size | Deal Size | Expected Revenue | Potential Value |
      Potential Revenue | Expected Deal Size | Estimated Opportunity Size | Estimated Budget | Auftragspotenzial`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'access_to_decision_maker',
    of: 'contact',
    kind: boolean,
    means: 'whether the contact can bring in whoever decides in the end',
    headers: `
      Decision Maker Access | Access to Power | Access to Economic Buyer | Economic Buyer Access |
      Decision Maker Identified`,
    blanks: answerBlanks,
  }),
  defineField({
    id: 'pains',
    of: 'contact',
    kind: oneOf(painTerms),
    means: 'whether the problems behind the need are known',
    headers: 'Pain Status | Pains Uncovered | Pain Identified | Identified Pain | Identify Pain | Pain Validated',
    blanks: answerBlanks,
  }),
  defineField({
    id: 'decision_process',
    of: 'contact',
    kind: oneOf(processTerms),
    means: 'whether it is known how the company decides',
    headers: 'Decision Making Process | Buying Process | Decision Process Status',
    blanks: answerBlanks,
  }),
  defineField({
    id: 'competition',
    of: 'contact',
    kind: textList,
    means: 'other suppliers that the company looks at or uses',
    headers: `
      Competitors | Competitor | Competitive Landscape | Main Competitor | Main Competitors | Current Vendor |
      Current Supplier | Incumbent | Wettbewerber`,
    blanks: answerBlanks,
  }),
  defineField({
    id: 'urgency',
    of: 'contact',
    kind: oneOf(urgencyTerms),
    means: 'how long the need can wait',
    headers: 'Urgency Level | Priority | Lead Priority | Dringlichkeit | Priorität | Urgence | Urgencia',
    blanks: answerBlanks,
  }),
  defineField({
    id: 'compelling_event',
    of: 'contact',
    kind: text,
    means: 'an event after which doing nothing costs more than buying',
    headers: 'Trigger Event | Compelling Reason | Critical Event',
    blanks: [...wordBlanks, 'no'],
  }),
  defineField({
    id: 'buying_stage',
    of: 'contact',
    kind: oneOf(buyingStageTerms),
    means: "how far the buyer's journey has come",
    headers: `
      Buyer Stage | Buyer Journey Stage | Buyer's Journey Stage | Buyer's Stage | Buying Cycle Stage | Journey Stage |
      Purchase Stage | Intent Stage`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'engagement',
    of: 'contact',
    kind: oneOf(engagementTerms),
    means: 'how much the decision maker takes part',
    headers: 'Decision Maker Engagement | Engagement Level | Executive Engagement | Engagement Status',
    blanks: answerBlanks,
  }),
];
