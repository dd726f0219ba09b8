import { mailDomainCheck } from './mail-domain-check.ts';

/** An address at a mail provider for everybody. Off unless a definition asks: real people have them. */
export const freeEmail = mailDomainCheck('free', {
  id: 'free-email',
  strength: 'off',
  means: 'the email address is at a free mail provider',
  is: 'on the list of mail providers',
  package: 'email-providers',
});
