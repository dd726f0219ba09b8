import { listedCheck } from './listed.ts';

/** Somebody at a competitor, by the company's name without its legal form. */
export const competitorName = listedCheck(({ competitors }) => competitors, {
  id: 'competitor-name',
  fields: ['company'],
  group: 'competitor',
  means: 'the company is a competitor',
});
