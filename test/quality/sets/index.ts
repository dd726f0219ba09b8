import type { QualitySet } from '../quality-set.ts';
import { cleanco } from './cleanco.ts';
import { companyListsCompetitors } from './company-lists-competitors.ts';
import { companyListsFake } from './company-lists-fake.ts';
import { companyNameMatching } from './company-name-matching.ts';
import { dedupe } from './dedupe.ts';
import { disposableDomains } from './disposable-domains.ts';
import { emailSuiteHapi } from './email-suite-hapi.ts';
import { emailSuiteValidatorjs } from './email-suite-validatorjs.ts';
import { gibberish } from './gibberish.ts';
import { jobTitles } from './job-titles.ts';
import { phoneOracle } from './phone-oracle.ts';
import { phoneSuites } from './phone-suites.ts';
import { realNames } from './real-names.ts';

/** All labelled sets by their id, in the order of the scoreboard: `phoneOracle` stands in phone-oracle.ts. */
export const sets: Readonly<Record<string, QualitySet>> = {
  emailSuiteHapi,
  emailSuiteValidatorjs,
  disposableDomains,
  phoneOracle,
  phoneSuites,
  realNames,
  companyListsFake,
  companyListsCompetitors,
  companyNameMatching,
  cleanco,
  gibberish,
  jobTitles,
  dedupe,
};
