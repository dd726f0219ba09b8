import { boolean } from '../boolean.ts';
import { date } from '../date.ts';
import type { Field } from '../field.ts';
import { number } from '../number.ts';
import { oneOf } from '../term.ts';
import { activityTypeTerms } from './activity-terms.ts';
import { dateBlanks, wordBlanks } from './blanks.ts';
import { defineField } from './define-field.ts';

/** What a contact did: as columns of a contact list, or as rows of an activity list. */
export const interest: readonly Field[] = [
  defineField({
    id: 'behaviour_score',
    of: 'contact',
    kind: number,
    means: "another system's score of what the contact did",
    headers: `
      Behavior Score | Behavioural Score | Behavioral Score | Lead Score | Engagement Score | HubSpot Score |
      Activity Score | Interest Score`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'requested_demo',
    of: 'contact',
    kind: boolean,
    means: 'asked to see the product',
    headers: 'Demo Requested | Demo Request | Requested a Demo | Asked for Demo',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'asked_to_move_on',
    of: 'contact',
    kind: boolean,
    means: 'asked for the next step: a call, a price, an offer',
    headers: `
      Asked to Proceed | Requested Contact | Contact Requested | Quote Requested | Requested Quote |
      Sales Contact Requested`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'web_form',
    of: 'contact',
    kind: boolean,
    means: 'filled in a form on the website',
    headers: 'Web Form Submitted | Form Submitted | Filled Form | Submitted Form | Form Filled',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'downloads',
    of: 'contact',
    kind: number,
    means: 'number of things downloaded',
    headers: 'Number of Downloads | # Downloads | Download Count | Content Downloads | Total Downloads',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'website_visits',
    of: 'contact',
    kind: number,
    means: 'number of visits to the website',
    headers: `
      Web Visits | Total Visits | Number of Visits | # Visits | Visits | Number of Sessions | Sessions | Visit Count`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'time_on_site',
    of: 'contact',
    kind: number,
    means: 'time spent on the website, in the unit that the list counts in',
    headers: `
      Time on Website | Time Spent on Site | Time Spent on Website | Total Time on Site |
      Total Time Spent on Website`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'last_activity',
    of: 'contact',
    kind: date,
    means: 'day of the latest activity, or of this one in an activity list',
    headers: `
      Last Activity Date | Last Activity Time | Last Activity At | Date of Last Activity | Most Recent Activity |
      Last Activity On | Activity Date | Activity Time | Activity Timestamp | Event Date | Occurred At | Occurred On |
      Last Engagement Date | Last Interesting Moment Date | Letzte Aktivität | Datum letzte Aktivität |
      Dernière activité | Última actividad`,
    blanks: dateBlanks,
  }),
  defineField({
    id: 'activity_type',
    of: 'contact',
    kind: oneOf(activityTypeTerms),
    means: 'kind of the latest activity, or of this one in an activity list',
    headers: `
      Activity | Last Activity Type | Activity Name | Event Type | Event Name | Last Notable Activity |
      Last Interesting Moment Type | Aktivität | Aktivitätstyp`,
    blanks: wordBlanks,
  }),
];
