import type { Kind } from '../kind.ts';

const address = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:mwlite\/)?([a-z]+)\/([^/?#\s]+)/i;
const personPaths = new Set(['in', 'pub', 'sales', 'talent']);
const companyPaths = new Set(['company', 'school', 'showcase', 'organization']);

/** A page on linkedin.com; equal by its path, without regard to scheme, country, case and tracking parameters. */
function linkedinPage(paths: ReadonlySet<string>): Kind<string> {
  return {
    id: 'id',
    read(text) {
      const [, path = '', handle = ''] = address.exec(text) ?? [];
      const known = paths.has(path.toLowerCase());
      return { text, value: known ? `${path}/${handle}`.toLowerCase() : undefined };
    },
    keys: (value) => [value],
  };
}

export const linkedinProfile = linkedinPage(personPaths);
export const linkedinCompany = linkedinPage(companyPaths);
