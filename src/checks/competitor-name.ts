import { compileMembership, listedCells } from '../definition/membership.ts';
import type { Company } from '../fields/company.ts';
import { competitorKeys } from './competitor-keys.ts';
import { compileNearMisses } from './competitor-near.ts';
import { knownField, listedCheck } from './listed.ts';

/** Somebody at a competitor, by the company's name without its legal form. */
export const competitorName = listedCheck(({ competitors }) => competitors, {
  id: 'competitor-name',
  fields: ['company'],
  group: 'competitor',
  means: 'the company is a competitor',
  keysOf: competitorKeys,
  near: (context, id) => {
    const field = knownField(id);
    const isCompetitor = compileMembership(context.competitors, field, context, {
      id: 'competitor-name',
      keysOf: competitorKeys,
    });
    const nearest = compileNearMisses(
      listedCells(context.competitors, field, context).map(({ text, value }) => ({
        name: text,
        key: (value as Company).key,
      })),
    );
    return (cell) =>
      cell.value === undefined || isCompetitor(cell) ? undefined : nearest((cell.value as Company).key);
  },
});
