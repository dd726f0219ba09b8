import type { Domain } from '../fields/domain.ts';
import { ownDomain } from '../fields/domain.ts';
import { mailDomainClass } from '../fields/mail-domain.ts';
import { listedCheck } from './listed.ts';

/** Where a page is somebody's, and the domain nobody's who has one. */
const PROFILE_HOSTS: ReadonlySet<string> = new Set(
  `crunchbase.com etsy.com facebook.com instagram.com linkedin.com linktr.ee medium.com pinterest.com tiktok.com twitter.com
  vk.com x.com xing.com yelp.com youtube.com`.split(/\s+/),
);

/** A web address that names a page. */
const page = /^(?:[a-z]+:)?\/*[^/:]+(?::\d+)?\/+[^/?#\s]/i;

/**
 * Somebody at a competitor or a subsidiary of it, by the domain of the mail address or the website: all domains that the
 * list has. Addresses at free mail and pages on other people's sites say nothing, also where a competitor has one.
 */
export const competitorDomain = listedCheck(({ competitors }) => competitors, {
  id: 'competitor-domain',
  fields: ['email_domain', 'company_domain'],
  group: 'competitor',
  means: "the mail address or the website is a competitor's",
  keysOf: ({ text, value }, { id }) => {
    const domain = value as Domain;
    if (id === 'email_domain' && mailDomainClass(domain.host) !== 'business') return [];
    return PROFILE_HOSTS.has(domain.registrable) && page.test(text) ? [] : [ownDomain(domain)];
  },
});
