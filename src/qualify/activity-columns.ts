/** The column of a contact list that tells of one type of activity. */
export interface ActivityColumn {
  readonly field: string;
  /** Whether it holds how many there were, rather than whether there was one. */
  readonly counts: boolean;
}

/** Types of activities that have a column of their own. What else is known is the type and day of the latest one. */
export const ACTIVITY_COLUMNS: Readonly<Record<string, ActivityColumn>> = {
  requested_demo: { field: 'requested_demo', counts: false },
  asked_to_move_on: { field: 'asked_to_move_on', counts: false },
  web_form: { field: 'web_form', counts: false },
  download: { field: 'downloads', counts: true },
  web_visit: { field: 'website_visits', counts: true },
};

/** Fields of the latest activity. */
export const LATEST = { type: 'activity_type', day: 'last_activity' } as const;
