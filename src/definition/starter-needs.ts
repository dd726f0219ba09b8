/** What sales may need to know: how it is asked, and the field that is missing where nobody knows. */
export const needs = {
  need: { asks: 'need: yes', field: 'need', known: 'need: yes' },
  authority: {
    asks: 'any: [{ role: decision_maker }, { access_to_decision_maker: yes }]',
    field: 'access_to_decision_maker',
    known: 'access_to_decision_maker: yes',
  },
  timing: {
    asks: 'purchase_timeline: { within: 12 months }',
    field: 'purchase_timeline',
    known: 'purchase_timeline: 3 months',
  },
  budget: {
    asks: 'any: [{ budget: allocated }, { budget_process: documented }]',
    field: 'budget',
    known: 'budget: allocated',
  },
} as const satisfies Record<string, { asks: string; field: string; known: string }>;

export type NeedId = keyof typeof needs;
