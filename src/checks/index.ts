import { bouncedEmail } from './bounced-email.ts';
import type { Check } from './check.ts';
import { competitorDomain } from './competitor-domain.ts';
import { competitorName } from './competitor-name.ts';
import { disposableEmail } from './disposable-email.ts';
import { doNotContact } from './do-not-contact.ts';
import { doubtfulName } from './doubtful-name.ts';
import { doubtfulPhone } from './doubtful-phone.ts';
import { freeEmail } from './free-email.ts';
import { invalidEmail } from './invalid-email.ts';
import { invalidPhone } from './invalid-phone.ts';
import { otherNameEmail } from './other-name-email.ts';
import { placeholderCompany } from './placeholder-company.ts';
import { placeholderEmail } from './placeholder-email.ts';
import { placeholderName } from './placeholder-name.ts';
import { placeholderPhone } from './placeholder-phone.ts';
import { reservedEmail } from './reserved-email.ts';
import { roleEmail } from './role-email.ts';
import { stockName } from './stock-name.ts';
import { suppressed } from './suppressed.ts';

/** All checks, the weightiest first: reasons come in this order. */
export const checks: readonly Check[] = [
  suppressed,
  doNotContact,
  competitorDomain,
  competitorName,
  placeholderName,
  placeholderEmail,
  placeholderPhone,
  reservedEmail,
  disposableEmail,
  invalidEmail,
  bouncedEmail,
  invalidPhone,
  doubtfulPhone,
  stockName,
  doubtfulName,
  placeholderCompany,
  otherNameEmail,
  roleEmail,
  freeEmail,
];
