import type { Company } from '../fields/company.ts';
import { fold } from '../fields/text.ts';
import type { Check } from './check.ts';

/** What people type instead of a company. Whole values only: Sample, 42 and 3 are companies. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'a company',
  'abc',
  'abc company',
  'acme',
  'asdf',
  'company',
  'company name',
  'example company',
  'fake company',
  'firma',
  'my company',
  'myself',
  'no company',
  'not applicable',
  'personal',
  'private',
  'qwerty',
  'self',
  'some company',
  'test',
  'test company',
  'testing',
  'unknown',
  'xxx',
  'xyz',
  'your company',
]);

/** A company from the short list of placeholders. A sign: there are companies of nearly every name. */
export const placeholderCompany: Check = {
  id: 'placeholder-company',
  fields: ['company'],
  group: 'company',
  strength: 'sign',
  means: 'the company is a placeholder',
  compile: () => (cell) => {
    const company = cell.value as Company | undefined;
    return company && PLACEHOLDERS.has(fold(company.name));
  },
};
