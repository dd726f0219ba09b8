import type { Domain } from '../fields/domain.ts';
import { mailDomainClass } from '../fields/mail-domain.ts';
import type { Check, Evidence } from './check.ts';

/** A check that is a yes for every address whose domain is of one class. */
export function mailDomainCheck(
  wanted: ReturnType<typeof mailDomainClass>,
  { id, strength, means, ...rests }: Pick<Check, 'id' | 'strength' | 'means'> & Omit<Evidence, 'match'>,
): Check {
  return {
    id,
    fields: ['email_domain'],
    group: 'email',
    strength,
    means,
    compile: () => (cell) => {
      const domain = cell.value as Domain | undefined;
      return domain && mailDomainClass(domain.host) === wanted;
    },
    evidence: ({ value }) => ({ match: (value as Domain).registrable || (value as Domain).host, ...rests }),
  };
}
