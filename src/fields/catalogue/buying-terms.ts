import { term } from './define-field.ts';

/** `must have` to `no need` and the answers on budget are the option sets of the Dynamics 365 lead. */
export const needTerms = [
  term(
    'yes',
    'there is a need',
    'y | true | 1 | confirmed | identified | validated | must have | should have | urgent | ja | oui | si',
  ),
  term(
    'possible',
    'there may be a need',
    'maybe | potential | suspected | good to have | nice to have | later | latent',
  ),
  term('no', 'there is no need', 'n | false | 0 | none | no need | not identified | nein | non'),
];

export const budgetTerms = [
  term(
    'allocated',
    'money is set aside',
    'approved | budgeted | secured | committed | confirmed | will buy | yes | y | true | funded',
  ),
  term(
    'planned',
    'money is asked for, or can be found',
    'identified | requested | pending | in planning | findable | can buy | may buy | possible | maybe',
  ),
  term(
    'none',
    'there is no money',
    'no | n | false | no budget | no committed budget | not budgeted | unfunded | rejected',
  ),
];

export const processTerms = [
  term('documented', 'written down step by step', 'defined | formal | known | mapped | yes | y | true | confirmed'),
  term('informal', 'understood, but not written down', 'understood | partial | partly | verbal | in progress'),
  term('none', 'there is none, or nobody asked', 'no | n | false | undefined process | not defined | not documented'),
];

export const painTerms = [
  term('validated', 'named, and confirmed by those who have them', 'confirmed | quantified | agreed'),
  term('uncovered', 'named', 'identified | yes | y | true | discovered | known'),
  term('none', 'none were found', 'no | n | false | not uncovered'),
];

export const urgencyTerms = [
  term(
    'high',
    'cannot wait',
    'urgent | very high | critical | immediate | asap | compelling | hoch | haute | alta | 1 - high',
  ),
  term('medium', 'should not wait long', 'normal | moderate | mittel | moyenne | media | 2 - medium'),
  term('low', 'can wait', 'very low | not urgent | no urgency | none | niedrig | basse | baja | 3 - low'),
];

export const buyingStageTerms = [
  term(
    'awareness',
    'learning about a problem',
    'aware | early | top of funnel | tofu | discovery | education | problem identification',
  ),
  term(
    'consideration',
    'comparing solutions',
    'considering | evaluation | evaluating | middle of funnel | mofu | research | comparison | interest',
  ),
  term(
    'purchase',
    'about to choose a supplier',
    'decision | buying | bottom of funnel | bofu | ready to buy | selection | intent',
  ),
];

export const engagementTerms = [
  term('engaged', 'takes part actively', 'high | active | yes | y | true | strong | met | involved | champion'),
  term(
    'contacted',
    'was reached, and answers now and then',
    'medium | some | moderate | responsive | reached | partial',
  ),
  term('none', 'takes no part', 'low | no | n | false | not engaged | inactive | unresponsive'),
];
