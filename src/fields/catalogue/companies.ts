import { company } from '../company.ts';
import { country } from '../country.ts';
import { type Domain, domain } from '../domain.ts';
import type { Field } from '../field.ts';
import { mailDomainClass } from '../mail-domain.ts';
import { money } from '../money.ts';
import { naics } from '../naics.ts';
import { number } from '../number.ts';
import { phone } from '../phone.ts';
import { sic } from '../sic.ts';
import { oneOf } from '../term.ts';
import { id, text } from '../text.ts';
import { dashes, placeBlanks, wordBlanks } from './blanks.ts';
import { companyTypeTerms, ownershipTerms } from './company-terms.ts';
import { defineField } from './define-field.ts';
import { joinAmounts } from './join-amounts.ts';
import { linkedinCompany } from './linkedin.ts';
import { textList } from './text-list.ts';

export const companies: readonly Field[] = [
  defineField({
    id: 'company',
    of: 'organization',
    kind: company,
    means: 'name of the company',
    headers: `
      Company | Company Name | Account Name | Account | Organization | Organization Name | Organisation |
      Organisation Name | Associated Company | Company / Account | Business Name | Employer | Current Company | Firm |
      Firm Name | Person - Organization | Organization 1 - Name | Lead Company | Contact Company | Legal Name |
      Company Legal Name | Firma | Firmenname | Unternehmen | Unternehmensname | Société | Entreprise |
      Raison sociale | Nom de l'entreprise | Empresa | Nombre de la empresa | Compañía | Azienda | Ragione sociale |
      Bedrijf | Bedrijfsnaam`,
    blanks: dashes,
  }),
  defineField({
    id: 'company_domain',
    of: 'organization',
    kind: domain,
    means: "domain of the company's website",
    headers: `
      Company Domain Name | Domain | Domain Name | Website | Website URL | Company Website | Company Website URL |
      Web | Website Domain | Homepage | Company URL | Company Web | Corporate Website | Web Address |
      Account Website | Organization - Website | Person - Website | Webseite | Internetseite | Internetadresse |
      Site web | Site internet | Sitio web | Página web | Sito web`,
    blanks: [...wordBlanks, 'no website'],
    from: [
      {
        field: 'email_domain',
        derive: (mail: Domain) => (mailDomainClass(mail.host) === 'business' ? mail.registrable : undefined),
      },
    ],
  }),
  defineField({
    id: 'organization_id',
    of: 'organization',
    kind: id,
    means: "the company's number in the system that the list comes from",
    headers: `
      Organization ID | Organisation ID | Company ID | Account ID | Account Number |
      Associated Company IDs (Primary) | Associated Company IDs | Associated Company ID | Apollo Account Id |
      ZoomInfo Company ID | Zoom company ID | Company Record ID | (Do Not Modify) Account |
      Company Linkedin URL Unique ID`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'industry',
    of: 'organization',
    kind: text,
    means: 'industry, as the list words it',
    headers: `
      Industry | Primary Industry | Company Industry | Company Main Industry | Main Industry | Industry Name |
      Industry Vertical | Vertical | Sector | Industry Sector | GICS Sector | Business Sector |
      Organization - Industry | Branche | Industrie | Wirtschaftszweig | Secteur d'activité | Secteur | Industria |
      Settore | Bedrijfstak`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'naics',
    of: 'organization',
    kind: naics,
    means: 'NAICS code of the industry',
    headers: `
      NAICS Code | NAICS Code 1 | Primary NAICS | Primary NAICS Code | NAICS Codes | NAICS | Company NAICS |
      Company NAICS Code | Company NAIC (North American Industry Classification) | NAICS Code (Primary) |
      Account NAICS Code`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'sic',
    of: 'organization',
    kind: sic,
    means: 'SIC code of the industry',
    headers: `
      SIC Code | SIC Code 1 | Primary SIC | Primary SIC Code | US SIC | SIC Codes | SIC | Company SIC |
      Company SIC Code | Company SIC (Standard Industrial Classification) | Account SIC Code`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'employees',
    of: 'organization',
    kind: number,
    means: 'number of people who work for the company',
    headers: `
      # Employees | Number of Employees | No. of Employees | Num Employees | Employees | Employee Count |
      Company Number of Employees | Company Employee Exact Count | Employees Count | Headcount | Company Headcount |
      Total Employees | Current Employee Estimate | Number of Employees (Total) | Staff | Staff Count | Workforce |
      FTE | Employees (Total) | Company Employees | Organization - Employees | Mitarbeiter | Mitarbeiterzahl |
      Anzahl Mitarbeiter | Anzahl der Mitarbeiter | Mitarbeiteranzahl | Beschäftigte | Effectif | Effectifs |
      Nombre d'employés | Nombre de salariés | Salariés | Empleados | Número de empleados | Nº empleados | Plantilla |
      Dipendenti | Numero dipendenti | Aantal medewerkers | Employee Range | Employees Range |
      Company Employee Range | Employee Size | Company Size | Company Size Range | Size Range | Organization Size |
      Unternehmensgröße | Taille de l'entreprise | Tamaño de la empresa`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'locations',
    of: 'organization',
    kind: number,
    means: 'number of places that the company works from',
    headers: `
      Number of Locations | No. of Locations | # Locations | Location Count | Number of Retail Locations |
      Number of Sites | Number of Offices | Number of Branches | Sites | Anzahl Standorte | Standorte |
      Nombre de sites | Número de sedes`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'revenue_min',
    of: 'organization',
    kind: money,
    means: 'least revenue in a year',
    headers: `
      Revenue Min | Min Revenue | Minimum Revenue | Company Revenue Min | Revenue From | Revenue Lower Bound`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'revenue_max',
    of: 'organization',
    kind: money,
    means: 'most revenue in a year',
    headers: `
      Revenue Max | Max Revenue | Maximum Revenue | Company Revenue Max | Revenue To | Revenue Upper Bound`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'revenue',
    of: 'organization',
    kind: money,
    means: 'revenue in a year',
    headers: `
      Annual Revenue | Revenue | Company Revenue | Yearly Revenue | Estimated Revenue | Estimated Annual Revenue |
      Est. Revenue | Total Revenue | Sales Volume | Annual Sales | Turnover | Annual Turnover |
      Company Annual Revenue | Umsatz | Jahresumsatz | Chiffre d'affaires | Chiffre d'affaires annuel | Ingresos |
      Ingresos anuales | Facturación | Fatturato | Omzet | Revenue Range | Annual Revenue Range |
      Company Revenue Range | Umsatzklasse`,
    blanks: [...wordBlanks, '0.0 one'],
    parts: { fields: ['revenue_min', 'revenue_max'], join: joinAmounts },
  }),
  defineField({
    id: 'users',
    of: 'organization',
    kind: number,
    means: 'number of people who would use, or use, what is sold',
    headers: `
      Number of Users | No. of Users | # Users | User Count | Seats | Number of Seats | Licenses | Anzahl Nutzer |
      Utilisateurs`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'publications',
    of: 'organization',
    kind: number,
    means: 'number of publications',
    headers: 'Number of Publications | # Publications | No. of Publications | Publication Count',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'web_rank',
    of: 'organization',
    kind: number,
    means: "rank of the company's website by traffic; 1 is the most visited",
    headers: `
      Alexa Rank | Alexa Ranking | Traffic Rank | Website Rank | Global Rank | Similarweb Rank | Tranco Rank | Alexa`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'page_rank',
    of: 'organization',
    kind: number,
    means: "rank of the company's website by links, from 0 to 10; 10 is the best",
    headers: 'Google PageRank | Open PageRank',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'technologies',
    of: 'organization',
    kind: textList,
    means: 'technologies in use',
    headers: `
      Technologies | Company Technologies | Tech Stack | Technology Stack | Web Technologies | Technographics |
      Technologien`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'company_linkedin',
    of: 'organization',
    kind: linkedinCompany,
    means: "the company's LinkedIn page",
    headers: `
      Company Linkedin Url | LinkedIn Company Page | LinkedIn Company Profile URL | Company LinkedIn |
      Company LinkedIn Profile | Organization LinkedIn | Organization LinkedIn URL | Account LinkedIn`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'company_city',
    of: 'organization',
    kind: text,
    means: 'city of the company',
    headers: 'Company City | Billing City | Account City | HQ City | Headquarters City | Organization City',
    blanks: placeBlanks,
  }),
  defineField({
    id: 'company_state',
    of: 'organization',
    kind: text,
    means: 'state, province or region of the company',
    headers: `
      Company State | Billing State | Billing State/Province | Account State | HQ State | Headquarters State |
      Company Region | Company State/Region | Organization State`,
    blanks: placeBlanks,
  }),
  defineField({
    id: 'company_postal_code',
    of: 'organization',
    kind: id,
    means: 'postal code of the company',
    headers: `
      Company Zip | Company Zip Code | Company Postal Code | Billing Zip | Billing Postal Code |
      Billing Zip/Postal Code | HQ Zip`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'company_country',
    of: 'organization',
    kind: country,
    means: 'country of the company',
    headers: `
      Company Country | Company Country/Region | Billing Country | Account Country | HQ Country |
      Headquarters Country | Company Country ISO | Company Country Code | Billing Country Code |
      Organization Country`,
    blanks: placeBlanks,
  }),
  defineField({
    id: 'company_phone',
    of: 'organization',
    kind: phone,
    means: 'telephone number of the company',
    headers: `
      Company Phone | Company Phone Number | Company HQ Phone | HQ Phone | Corporate Phone | Main Phone |
      Switchboard | Account Phone | Organization Phone | Headquarters Phone | Zentrale`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'founded_year',
    of: 'organization',
    kind: number,
    means: 'year in which the company was founded',
    headers: `
      Founded Year | Year Founded | Founded | Company Year Founded | Company Founded | Year Established |
      Established | Year Started | Founding Year | Gründungsjahr | Année de création | Año de fundación`,
    blanks: [...wordBlanks, '0'],
  }),
  defineField({
    id: 'company_type',
    of: 'organization',
    kind: oneOf(companyTypeTerms),
    means: 'what the company is to us',
    headers: 'Account Type | Relationship | Relationship Type | Account Relationship',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'ownership',
    of: 'organization',
    kind: oneOf(ownershipTerms),
    means: 'who owns the company',
    headers: 'Ownership Type | Company Ownership | Ownership Status | Public/Private | Rechtsstatus',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'market_segment',
    of: 'organization',
    kind: text,
    means: 'market segment, as the list words it',
    headers: `
      Segment | Company Segment | Customer Segment | Account Segment | Target Market Segment | Marktsegment`,
    blanks: wordBlanks,
  }),
];
