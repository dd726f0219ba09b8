import { normaliseHeader } from './header.ts';

/** An export of a known system: how to recognise it, and what its headers mean where that differs from other lists. */
export interface Vendor {
  readonly id: string;
  readonly name: string;
  /** Whose rows these are: persons, or companies. Settles headers such as `City` and `Name`. */
  readonly about: 'person' | 'company';
  /** Normalised header to the field it means, and its place among the headers of that field; 0 is preferred. */
  readonly columns: ReadonlyMap<string, { readonly field: string; readonly rank: number }>;
  /** Normalised headers of which at least `least` occur in every such export. */
  readonly signature: { readonly headers: readonly string[]; readonly least: number };
}

interface VendorDraft extends Pick<Vendor, 'id' | 'name' | 'about'> {
  /** How many headers of `signature` prove the vendor. */
  readonly least: number;
  /** Headers parted by `|`. */
  readonly signature: string;
  /** Field to headers parted by `|`, the preferred first. */
  readonly columns?: Readonly<Record<string, string>>;
}

function defineVendor({ id, name, about, least, signature, columns = {} }: VendorDraft): Vendor {
  const meanings = Object.entries(columns).flatMap(([field, headers]) =>
    split(headers).map((header, rank) => [header, { field, rank }] as const),
  );
  return { id, name, about, columns: new Map(meanings), signature: { headers: split(signature), least } };
}

function split(headers: string): string[] {
  return headers.split('|').map(normaliseHeader);
}

/** In the order in which they are tried: an export with unmistakable columns before one that looks like many. */
export const vendors: readonly Vendor[] = [
  defineVendor({
    id: 'evaboot-leads',
    name: 'Evaboot leads',
    about: 'person',
    least: 2,
    signature: `
      Linkedin URL Public | Linkedin URL Unique ID | Sales Navigator URL | Profile Headline | Matches Filters |
      No Match Reasons | Years in Position`,
    columns: {
      contact_id: 'Linkedin URL Unique ID',
      organization_id: 'Company Linkedin URL Unique ID',
      person_linkedin: 'Linkedin URL Public',
      company_domain: 'Company Domain | Company Website URL',
      ownership: 'Company Type',
    },
  }),
  defineVendor({
    id: 'evaboot-companies',
    name: 'Evaboot companies',
    about: 'company',
    least: 2,
    signature: `
      Company Linkedin URL Unique ID | Company Employee Exact Count | Company Revenue Min (Millions USD) |
      Company Headquarters (Full Address)`,
    columns: {
      organization_id: 'Company Linkedin URL Unique ID',
      company_domain: 'Company Domain | Company Website URL',
      ownership: 'Company Type',
    },
  }),
  defineVendor({
    id: 'apollo-contacts',
    name: 'Apollo contacts',
    about: 'person',
    least: 2,
    signature: `
      Apollo Contact Id | Person Linkedin Url | Work Direct Phone | Primary Email Source | Email Confidence |
      Primary Email Catch-all Status | Primary Email Verification Source | Sub Departments`,
    columns: {
      company: 'Company Name | Company',
      email: 'Email | Secondary Email | Tertiary Email',
      phone: 'Work Direct Phone | First Phone | Corporate Phone | Other Phone | Home Phone',
      department: 'Departments | Sub Departments',
      owner: 'Contact Owner | Account Owner',
      lead_status: 'Stage',
      source: 'Lists',
    },
  }),
  defineVendor({
    id: 'apollo-accounts',
    name: 'Apollo accounts',
    about: 'company',
    least: 2,
    signature: `
      Company Name for Emails | Apollo Record Id | Apollo Account Id | Short Description |
      Subsidiary of (Organization ID)`,
    columns: { organization_id: 'Apollo Record Id | Apollo Account Id' },
  }),
  defineVendor({
    id: 'zoominfo-contacts',
    name: 'ZoomInfo contacts',
    about: 'person',
    least: 2,
    signature: `
      ZoomInfo Contact ID | Zoom Individual ID | Zoom company ID | ZoomInfo Contact Profile URL | Job Title Hierarchy Level |
      Contact Accuracy Score | Contact Accuracy Grade | Notice Provided Date | Direct Phone Number`,
    columns: { department: 'Department | Job Function', employees: 'Employees | Employee Range' },
  }),
  defineVendor({
    id: 'zoominfo-companies',
    name: 'ZoomInfo companies',
    about: 'company',
    least: 2,
    signature: `
      ZoomInfo Company ID | ZoomInfo Company Profile URL | Defunct Company | Company Is Acquired | Company HQ Phone |
      Certified Active Company | Revenue (in 000s USD)`,
    columns: { employees: 'Employees | Employee Range' },
  }),
  defineVendor({
    id: 'lusha-contacts',
    name: 'Lusha contacts',
    about: 'person',
    least: 3,
    signature: `
      Work Email | Work Email Confidence | Direct Email | Direct Email Confidence | Additional Email 1 | Phone 1 Type |
      Company Main Industry`,
    columns: {
      email: 'Work Email | Direct Email | Additional Email 1 | Additional Email 2',
      country: 'Country | Country ISO',
      owner: 'User',
    },
  }),
  defineVendor({
    id: 'lusha-companies',
    name: 'Lusha companies',
    about: 'company',
    least: 3,
    signature: `
      Company Main Industry | Company Sub Industry | Company Specialties | Company Country ISO |
      Company SIC (Standard Industrial Classification) | Company NAIC (North American Industry Classification)`,
  }),
  defineVendor({
    id: 'linkedin-connections',
    name: 'LinkedIn connections',
    about: 'person',
    least: 4,
    signature: 'First Name | Last Name | Position | Connected On',
    columns: { person_linkedin: 'URL' },
  }),
  defineVendor({
    id: 'pardot-prospects',
    name: 'Pardot prospects',
    about: 'person',
    least: 3,
    signature: `
      isDoNotEmail | isDoNotCall | optedOut | salesforceId | yearsInBusiness | campaignId | lastActivityAt | addressOne |
      crmLeadFid | crmContactFid | Prospect Account | Score | Grade`,
    columns: { contact_id: 'id | Pardot ID', behaviour_score: 'Score', grade: 'Grade' },
  }),
  defineVendor({
    id: 'marketo-people',
    name: 'Marketo people',
    about: 'person',
    least: 2,
    signature: `
      Inferred Company | Inferred Country | Person Timezone | Lead Timezone | Num Employees | Main Phone | Lead Role |
      Acquisition Program | Unsubscribed Reason | Marketing Suspended Reason`,
    columns: { role: 'Role | Lead Role', company: 'Company Name | Company' },
  }),
  defineVendor({
    id: 'dynamics-leads',
    name: 'Dynamics 365 leads or contacts',
    about: 'person',
    least: 1,
    signature: '(Do Not Modify) Lead | (Do Not Modify) Contact',
    columns: { full_name: 'Name | Full Name', lead_status: 'Status Reason | Status' },
  }),
  defineVendor({
    id: 'dynamics-accounts',
    name: 'Dynamics 365 accounts',
    about: 'company',
    least: 1,
    signature: '(Do Not Modify) Account',
    columns: { company_phone: 'Main Phone' },
  }),
  defineVendor({
    id: 'zoho-leads',
    name: 'Zoho leads or contacts',
    about: 'person',
    least: 2,
    signature: `
      Lead Owner.id | Contact Owner.id | Created By.id | Modified By.id | Created Time | Modified Time |
      Last Activity Time | Skype ID`,
    columns: { full_name: 'Lead Name | Contact Name | Full Name', title: 'Title | Designation' },
  }),
  defineVendor({
    id: 'pipedrive-people',
    name: 'Pipedrive people',
    about: 'person',
    least: 2,
    signature: `
      Person - Name | Person - ID | Person - First name | Person - Last name | Person - Email - Work |
      Person - Phone - Work | Person - Organization`,
  }),
  defineVendor({
    id: 'pipedrive-organizations',
    name: 'Pipedrive organizations',
    about: 'company',
    least: 2,
    signature: 'Organization - Name | Organization - ID | Organization - Owner | Organization - People',
  }),
  defineVendor({
    id: 'google-contacts',
    name: 'Google contacts',
    about: 'person',
    least: 2,
    signature: `
      E-mail 1 - Value | E-mail 1 - Label | E-mail 1 - Type | Phone 1 - Value | Phone 1 - Label | Organization Title |
      Group Membership`,
    columns: { full_name: 'Name', tags: 'Labels | Group Membership' },
  }),
  defineVendor({
    id: 'hubspot-companies',
    name: 'HubSpot companies',
    about: 'company',
    least: 3,
    signature: `
      Company Domain Name | Company owner | LinkedIn Company Page | Associated Contact | Associated Contact IDs |
      Record ID | Company name`,
    columns: { company_domain: 'Company Domain Name | Website URL', company_type: 'Type' },
  }),
  defineVendor({
    id: 'hubspot-contacts',
    name: 'HubSpot contacts',
    about: 'person',
    least: 3,
    signature: `
      Record ID | Contact owner | Lifecycle Stage | Buying Role | Associated Company | Primary Associated Company |
      Associated Company IDs | Associated Company IDs (Primary) | Original Source | Original Traffic Source |
      Marketing contact status | State/Region | Country/Region | Create Date`,
    columns: {
      email: 'Email | Work email',
      company: 'Company Name | Associated Company | Primary Associated Company',
      source: 'Original Source | Original Traffic Source | Lead Source',
    },
  }),
  defineVendor({
    id: 'salesforce-leads',
    name: 'Salesforce leads or contacts',
    about: 'person',
    least: 2,
    signature: `
      Company / Account | Zip/Postal Code | State/Province | Email Opt Out | HasOptedOutOfEmail | IsConverted |
      Company D-U-N-S Number | CompanyDunsNumber | Email Bounced Reason | Email Bounced Date | Mailing City |
      Mailing State | Mailing State/Province | Mailing Country | Mailing Zip/Postal Code | MasterRecordId`,
    columns: { full_name: 'Full Name | Name', title: 'Title', lead_status: 'Lead Status | Status' },
  }),
  defineVendor({
    id: 'salesforce-accounts',
    name: 'Salesforce accounts',
    about: 'company',
    least: 3,
    signature: `
      Billing City | Billing State | Billing State/Province | Billing Country | Billing Zip/Postal Code | Billing Postal Code |
      Account Source | Parent ID | Ticker Symbol | Year Started | Account Number`,
    columns: { company: 'Account Name | Name', company_type: 'Type | Account Type' },
  }),
];

/** The vendor whose signature a header line bears. */
export function detectVendor(header: readonly string[]): Vendor | undefined {
  const present = new Set(header.map(normaliseHeader));
  return vendors.find(({ signature }) => {
    const found = signature.headers.filter((each) => present.has(each)).length;
    return found >= signature.least;
  });
}
