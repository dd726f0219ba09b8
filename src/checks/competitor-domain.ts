import { listedCheck } from './listed.ts';

/** Somebody at a competitor, by the domain of the mail address or the website. */
export const competitorDomain = listedCheck(({ competitors }) => competitors, {
  id: 'competitor-domain',
  fields: ['email_domain', 'company_domain'],
  group: 'competitor',
  means: "the mail address or the website is a competitor's",
});
