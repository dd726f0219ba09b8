import { boolean } from '../boolean.ts';
import type { Field } from '../field.ts';
import { text } from '../text.ts';
import { dashes, wordBlanks } from './blanks.ts';
import { defineField } from './define-field.ts';
import { textList } from './text-list.ts';

/** What the contact allows, and what somebody noted. */
export const permissions: readonly Field[] = [
  defineField({
    id: 'email_opt_out',
    of: 'contact',
    kind: boolean,
    means: 'asked for no mail',
    headers: `
      Has Opted Out Of Email | Opted Out | Opt Out | Unsubscribed | Unsubscribe | Unsubscribed from all email |
      Do Not Email | Is Do Not Email | Email Unsubscribed | Opted out of email | Do not allow Bulk Emails |
      Do not allow Emails | Abgemeldet | Désabonné | Désinscrit`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'do_not_call',
    of: 'contact',
    kind: boolean,
    means: 'asked for no calls, or is on a do-not-call register',
    headers: `
      Is Do Not Call | DNC | Do Not Phone | Do not allow Phone Calls | On DNC List | Nicht anrufen | Ne pas appeler |
      No llamar`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'do_not_contact',
    of: 'contact',
    kind: boolean,
    means: 'must not be contacted at all',
    headers: `
      Suppressed | Marketing Suspended | Blacklisted | Blocked | Nicht kontaktieren | Ne pas contacter |
      No contactar`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'email_bounced',
    of: 'contact',
    kind: boolean,
    means: 'mail came back',
    headers: 'Bounced | Is Bounced | Is Email Bounced | Hard Bounced | Email Invalid',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'bounce_reason',
    of: 'contact',
    kind: text,
    means: 'why mail came back',
    headers: 'Email Bounced Reason | Email Bounce Reason | Email Hard Bounce Reason',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'tags',
    of: 'contact',
    kind: textList,
    means: 'tags',
    headers: 'Tag | Labels | Person - Label | Person - Labels | Schlagworte | Étiquettes | Etiquetas',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'notes',
    of: 'contact',
    kind: text,
    means: 'notes',
    headers: `
      Note | Comment | Comments | Remarks | Description | Lead Notes | Contact Notes | Notizen | Bemerkung |
      Bemerkungen | Commentaire | Commentaires | Notas | Comentarios`,
    blanks: dashes,
  }),
];
