import { term } from './define-field.ts';

export const salutationTerms = [
  term('mr', 'a man', 'mister | herr | m | monsieur | senor | sr | sig | signore'),
  term('mrs', 'a married woman', 'frau | mme | madame | senora | sra | signora'),
  term('ms', 'a woman', 'miss | mlle | mademoiselle | senorita | srta'),
  term('mx', 'a person', 'divers'),
  term('dr', 'a doctor', 'doctor | doktor | herr dr | frau dr | dra'),
  term('prof', 'a professor', 'professor | herr prof | frau prof | prof dr | herr prof dr | frau prof dr'),
  term('rev', 'a member of the clergy', 'reverend | rabbi | imam'),
  term('hon', 'a holder of an office or a title', 'honorable | the honorable | sir | lord | lady | dame'),
];

/** The verdicts of Apollo, ZeroBounce, NeverBounce, Hunter, Reacher and Evaboot, brought to one vocabulary. */
export const emailStatusTerms = [
  term(
    'verified',
    'a mail server accepted the address',
    'valid | deliverable | safe | ok | good | not catch-all | user managed',
  ),
  term(
    'guessed',
    'made from a pattern, not confirmed',
    'extrapolated | predicted | pattern | likely | probable | questionable',
  ),
  term('catch_all', 'the server accepts any address', 'catchall | accept all | acceptall | ok for all'),
  term('risky', 'accepted, but may bounce', 'riskable | low quality | low deliverability'),
  term('unknown', 'the server gave no answer', 'unverified | not verified | unverifiable | not checked | pending'),
  term(
    'invalid',
    'the address does not exist',
    'undeliverable | bad | email no longer verified | syntax error | unsafe',
  ),
  term('bounced', 'mail came back', 'bounce | hard bounce | hard bounced | soft bounce'),
  term('unavailable', 'no address was found', 'not found | no email | missing | new data available | locked'),
  term('disposable', 'a throw-away mailbox', 'temporary | disposable email'),
  term('role', 'a mailbox of a function', 'role based | role account'),
  term('spamtrap', 'an address kept to catch senders of spam', 'spam trap | honeypot'),
  term('do_not_mail', 'mailing it does harm', 'abuse | toxic | global suppression | possible trap'),
];

export const emailTypeTerms = [
  term('business', 'on a domain of an organization', 'work | corporate | professional | company'),
  term('free', 'on a public mail provider', 'personal | free mail | freemail | webmail | private'),
  term('disposable', 'on a throw-away provider', 'temporary | burner'),
  term('reserved', 'on a domain that exists only for examples and tests'),
  term('relay', 'forwarded to a real mailbox that stays hidden', 'masked | alias'),
];

export const phoneStatusTerms = [
  term('valid', 'the numbering plan has such numbers; nobody need answer'),
  term('invalid', 'the numbering plan has no such numbers'),
];

export const mailboxTerms = [
  term('personal', 'the mailbox of one person', 'individual | person | direct'),
  term('role', 'the mailbox of a function, such as info@ or sales@', 'generic | shared | group | role based'),
];

export const emailOwnerTerms = [
  term('own', 'a part of the name in the address is in the name of the person'),
  term('other', 'the address carries the first and last name of somebody else'),
];
