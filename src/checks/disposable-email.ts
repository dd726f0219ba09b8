import { mailDomainCheck } from './mail-domain-check.ts';

/** A throw-away address, by the list of the package disposable-email-domains-js. */
export const disposableEmail = mailDomainCheck('disposable', {
  id: 'disposable-email',
  strength: 'proof',
  means: 'the email address is a throw-away one',
});
