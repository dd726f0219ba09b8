import type { Email } from '../fields/email.ts';
import type { Check } from './check.ts';

/** What people type to get past a form. Only whole addresses: anybody may be called Test, and test.com is a company. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'a@a.com',
  'a@b.com',
  'aa@aa.com',
  'aaa@aaa.com',
  'abc@abc.com',
  'abc@xyz.com',
  'asd@asd.com',
  'asdf@asdf.com',
  'asdfg@asdfg.com',
  'email@domain.com',
  'email@email.com',
  'fake@email.com',
  'fake@fake.com',
  'foo@bar.com',
  'me@me.com',
  'na@na.com',
  'name@company.com',
  'name@domain.com',
  'name@email.com',
  'no@email.com',
  'no@no.com',
  'no@none.com',
  'noemail@email.com',
  'noemail@noemail.com',
  'nomail@nomail.com',
  'none@none.com',
  'nobody@nowhere.com',
  'noone@nowhere.com',
  'qwe@qwe.com',
  'qwerty@qwerty.com',
  'someone@somewhere.com',
  'spam@spam.com',
  'test@email.com',
  'test@test.com',
  'test@test.de',
  'test@test.net',
  'test@test.org',
  'user@domain.com',
  'you@yourdomain.com',
  'your@email.com',
  'x@x.com',
  'xx@xx.com',
  'xxx@xxx.com',
]);

/** An address from the short list of those that stand in for one. */
export const placeholderEmail: Check = {
  id: 'placeholder-email',
  fields: ['email'],
  group: 'email',
  strength: 'proof',
  means: 'the email address is one that people type instead of theirs',
  compile: () => (cell) => {
    const email = cell.value as Email | undefined;
    return email && PLACEHOLDERS.has(email.address);
  },
};
