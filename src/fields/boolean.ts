import type { Kind } from './kind.ts';
import { fold } from './text.ts';

const yes =
  'yes y true t 1 1.0 x on ok checked ja j oui vrai si s sim verdadero verdadeiro vero wahr waar tak ✓ ✔ ✅ ☑ ' +
  'opted-out opt-out optout unsubscribed';
const no =
  'no n false f 0 0.0 off unchecked nein nee nej non faux nao falso falsch onwaar nie ✗ ✘ ❌ ☐ ' +
  'opted-in opt-in optin subscribed';

const meanings: ReadonlyMap<string, boolean> = new Map([
  ...yes.split(' ').map((word): [string, boolean] => [word, true]),
  ...no.split(' ').map((word): [string, boolean] => [word, false]),
]);

/** Yes or no, in the words that exports and people use. Columns of contact permission are asked as "opted out?". */
export const boolean: Kind<boolean> = {
  id: 'boolean',
  read: (text) => ({ text, value: meanings.get(fold(text).replace(/[ _]/g, '-').replace('\ufe0f', '')) }),
  keys: (value) => [value ? 'yes' : 'no'],
};
