import { mailDomainCheck } from './mail-domain-check.ts';

/** An address at a name that can never receive mail: RFC 2606 and RFC 6761. A proof by these standards. */
export const reservedEmail = mailDomainCheck('reserved', {
  id: 'reserved-email',
  strength: 'proof',
  means: 'the email address is at a name reserved for examples',
  is: 'reserved by RFC 2606 or RFC 6761',
});
