import type { KindId } from '../fields/kind.ts';

/** What values of a kind look like, in words that follow "is no" or "a list of". */
export const valueForms: Readonly<Record<KindId, string>> = {
  text: 'text',
  id: 'identifier such as `0042-A`',
  name: 'name such as `Ana Souza`',
  company: 'company such as `Vega Foods GmbH`',
  title: 'job title such as `Head of IT`',
  email: 'mail address such as `ann@example.com`',
  phone: 'phone number such as `+1 212 555 0187`',
  domain: 'domain such as `example.com`',
  country: 'country such as `DE` or `Germany`',
  term: 'word of a closed vocabulary',
  boolean: 'answer such as `yes` or `no`',
  number: 'number such as `200` or `10k`',
  money: 'amount such as `$1.2M`',
  date: 'day such as `2026-10-01`',
  timeline: 'time such as `3 months` or `2026-10-01`',
  naics: 'NAICS code such as `5112` or `31-33`',
  sic: 'SIC code such as `7372`',
};
