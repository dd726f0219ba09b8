import { normaliseHeader } from '../fields/header.ts';
import { looksLikePhone } from '../fields/phone.ts';
import type { ColumnSample } from './column-sample.ts';
import { looksLikeCompany, looksLikePerson, looksLikeTitle } from './content.ts';

/** What the rest of a list says about one of its headers. */
export interface Surroundings {
  /** Whose rows they are. */
  readonly about: 'person' | 'company' | 'activity';
  /** Whether that is known, or only seems so from the other headers. */
  readonly certain: boolean;
  /** Whether another column was settled for a field. */
  has(field: string): boolean;
}

/** Headers that mean one thing in one list and another in the next, and how to tell. */
export interface AmbiguousHeader {
  /** Normalised. */
  readonly headers: ReadonlySet<string>;
  /** The field; undefined where it cannot be told. */
  settle(sample: ColumnSample, list: Surroundings): string | undefined;
}

function ambiguous(headers: string, settle: AmbiguousHeader['settle']): AmbiguousHeader {
  return { headers: new Set(headers.split('|').map(normaliseHeader)), settle };
}

/** Headers that mean the same of a person and of a company. */
function ofEither(headers: string, person: string, company: string): AmbiguousHeader {
  return ambiguous(headers, (_sample, { about }) => (about === 'company' ? company : person));
}

/** In the order in which they are settled: a later one may ask what an earlier one was settled for. */
export const ambiguousHeaders: readonly AmbiguousHeader[] = [
  ambiguous('ID | Record ID | Key | UID | GUID | UUID | External ID | Unique ID', (_sample, { about }) => {
    if (about === 'activity') return undefined;
    return about === 'person' ? 'contact_id' : 'organization_id';
  }),
  ofEither('City | Town | City/Town | Ort | Stadt | Ville | Ciudad | Città | Plaats | Suburb', 'city', 'company_city'),
  ofEither(
    `State | Province | State/Region | State/Province | State or Province | State Code | Region | Bundesland | Kanton |
    Provincia`,
    'state',
    'company_state',
  ),
  ofEither(
    `Zip | Zip Code | Postal Code | Post Code | Zip/Postal Code | PLZ | Postleitzahl | Code postal | Código postal`,
    'postal_code',
    'company_postal_code',
  ),
  ofEither(
    'Country | Country/Region | Country Code | Country ISO | Country Name | Land | Pays | País | Paese',
    'country',
    'company_country',
  ),
  ambiguous('LinkedIn | LinkedIn URL | LinkedIn Link | LinkedIn Page | LinkedIn Profile Link', (sample, { about }) => {
    if (sample.cells.length === 0) return about === 'company' ? 'company_linkedin' : 'person_linkedin';
    return sample.mostReadableAs('person_linkedin', 'company_linkedin');
  }),
  ambiguous('URL | Link | Profile URL | Profile', (sample) =>
    sample.mostReadableAs('person_linkedin', 'company_linkedin', 'company_domain'),
  ),
  ambiguous('Title | Titel | Titre | Título | Titolo', (sample, { has }) => {
    if (sample.mostReadableAs('salutation')) return 'salutation';
    return sample.cells.length === 0 && has('title') ? 'salutation' : 'title';
  }),
  ambiguous('Role | Job Role | Rolle | Rôle | Rol', (sample, { has }) => {
    if (sample.cells.length === 0) return has('title') ? 'role' : undefined;
    if (sample.mostReadableAs('role')) return 'role';
    return !has('title') && sample.share(looksLikeTitle) >= 0.3 ? 'title' : undefined;
  }),
  ambiguous('Contact | Kontakt', (sample) => {
    const address = sample.mostReadableAs('email');
    if (address) return address;
    if (sample.share(looksLikePhone) >= 0.5) return 'phone';
    return sample.share(looksLikePerson) >= 0.5 ? 'full_name' : undefined;
  }),
  ambiguous('Name | Nom | Nombre | Nome | Naam', (sample, { about, certain, has }) => {
    if (has('first_name') !== has('last_name')) return has('first_name') ? 'last_name' : 'first_name';
    if (about === 'company' && certain) return 'company';
    if (has('company')) return 'full_name';
    if (sample.share(looksLikeCompany) >= 0.2) return 'company';
    if (has('first_name') || sample.share(looksLikePerson) >= 0.8) return 'full_name';
    if (about === 'company') return 'company';
    return has('email') || has('phone') || has('title') ? 'full_name' : undefined;
  }),
  ambiguous('Status | Status ID | Statut | Estado | Stato', (sample) =>
    sample.mostReadableAs('lead_status', 'lifecycle_stage', 'opportunity_stage', 'email_status'),
  ),
  ambiguous('Stage | Lead Stage | Current Stage | Phase', (sample) =>
    sample.mostReadableAs('lifecycle_stage', 'opportunity_stage', 'lead_status', 'buying_stage'),
  ),
  ambiguous('Type | Company Type | Typ | Tipo', (sample, { about }) => {
    if (about === 'activity') return 'activity_type';
    if (about === 'company') return sample.mostReadableAs('company_type', 'ownership');
    return sample.mostReadableAs('activity_type', 'company_type', 'ownership');
  }),
  ambiguous('Last Activity', (sample) => {
    if (sample.cells.length === 0) return 'last_activity';
    return sample.mostReadableAs('last_activity', 'activity_type');
  }),
  ambiguous('Date | Timestamp | Date/Time | Datum', (_sample, { about, has }) =>
    about === 'activity' || has('activity_type') ? 'last_activity' : undefined,
  ),
  ambiguous('Budget', (sample) => {
    if (sample.cells.length === 0) return 'budget';
    return sample.mostReadableAs('budget', 'budget_amount');
  }),
  ambiguous('Size | Größe | Taille', (sample) => sample.mostReadableAs('employees')),
  ambiguous('Score', () => undefined),
];
