import { country } from '../country.ts';
import { type Domain, domain } from '../domain.ts';
import { type Email, email } from '../email.ts';
import { emailOwner, isOwnName, namesSomebody } from '../email-owner.ts';
import type { Field } from '../field.ts';
import type { Cell } from '../kind.ts';
import { beginsLikeRole, isRoleLocalPart, mailDomainClass } from '../mail-domain.ts';
import { joinNames, type Name, name, partOfNames, plainPartOfNames } from '../name.ts';
import { type Phone, phone } from '../phone.ts';
import { never } from '../plain-reader.ts';
import { oneOf } from '../term.ts';
import { id, text } from '../text.ts';
import { type Title, title } from '../title.ts';
import { departmentTerms, roleTerms, seniorityTerms } from '../title-terms.ts';
import { dashes, placeBlanks, wordBlanks } from './blanks.ts';
import {
  emailOwnerTerms,
  emailStatusTerms,
  emailTypeTerms,
  mailboxTerms,
  phoneStatusTerms,
  salutationTerms,
} from './contact-terms.ts';
import { defineField } from './define-field.ts';
import { linkedinProfile } from './linkedin.ts';

/** The names among some cells; a full name that nobody had to join is not there. */
function readable(cells: readonly (Cell | undefined)[]): Name[] {
  return cells.flatMap((cell) => (cell?.value as Name | undefined) || []);
}

export const people: readonly Field[] = [
  defineField({
    id: 'contact_id',
    of: 'contact',
    kind: id,
    means: "the contact's number in the system that the list comes from",
    headers: `
      Contact ID | Lead ID | Person ID | Prospect ID | Customer ID | User ID | Record Number | Lead Number |
      Contact Record ID | Apollo Contact Id | ZoomInfo Contact ID | Zoom Individual ID | rec_id |
      (Do Not Modify) Lead | (Do Not Modify) Contact | Kontakt-ID | Kundennummer`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'first_name',
    of: 'contact',
    kind: name,
    means: 'first name',
    headers: `
      First Name | Given Name | Forename | fname | First | Contact First Name | Lead First Name | Person First Name |
      Vorname | Prénom | Nombre de pila | Nome di battesimo | Voornaam`,
    blanks: dashes,
  }),
  defineField({
    id: 'last_name',
    of: 'contact',
    kind: name,
    means: 'last name',
    headers: `
      Last Name | Surname | Family Name | lname | Last | Contact Last Name | Lead Last Name | Person Last Name |
      Nachname | Familienname | Nom de famille | Apellido | Apellidos | Cognome | Achternaam`,
    blanks: dashes,
  }),
  defineField({
    id: 'full_name',
    of: 'contact',
    kind: name,
    means: 'first and last name',
    headers: `
      Full Name | Contact Name | Person Name | Lead Full Name | Display Name | Contact Full Name | Contact Person |
      Prospect Name | Vollständiger Name | Vor- und Nachname | Ansprechpartner | Kontaktperson | Nom complet |
      Nom et prénom | Nombre completo | Nombre y apellidos | Nome completo`,
    blanks: dashes,
    parts: {
      fields: ['first_name', 'last_name'],
      join: joinNames,
      partOf: partOfNames,
      plainPartOf: plainPartOfNames,
    },
  }),
  defineField({
    id: 'salutation',
    of: 'contact',
    kind: oneOf(salutationTerms),
    means: 'form of address',
    headers: 'Salutation | Name Prefix | Prefix | Courtesy Title | Honorific | Anrede | Civilité | Tratamiento',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'email',
    of: 'contact',
    kind: email,
    means: 'email address',
    headers: `
      Work Email | Business Email | Corporate Email | Professional Email | Primary Email | Email | Email Address |
      Mail | Emails | Email 1 | Work Email Address | Business Email Address | Contact Email | Lead Email |
      Person Email | Prospect Email | Person - Email - Work | E-mail 1 - Value | Email ID | User Email |
      Email (Work) | Direct Email | E-Mail-Adresse | Mailadresse | E-Mail geschäftlich | Adresse e-mail | Courriel |
      Correo electrónico | Correo | Indirizzo email | E-mailadres | Company Email | Email 2 | Secondary Email |
      E-mail 2 - Value | Person - Email - Other | Additional Email | Alternate Email | Other Email | Email 3 |
      Tertiary Email | Personal Email | Private Email | Home Email | Person - Email - Home`,
    blanks: [...wordBlanks, 'no email', 'not found'],
  }),
  defineField({
    id: 'email_status',
    of: 'contact',
    kind: oneOf(emailStatusTerms),
    means: "a verifier's or vendor's verdict on the address",
    headers: `
      Email Status | Email Verification Status | Email Validation Status | Email Verification | Verification Status |
      ZB Status | ZeroBounce Status | NeverBounce Status | NeverBounce Result | Email Deliverability | Email Quality |
      Work Email Status | Primary Email Status | Primary Email Catch-all Status`,
    blanks: wordBlanks.filter((blank) => blank !== 'unknown' && blank !== 'not available'),
  }),
  defineField({
    id: 'email_confidence',
    of: 'contact',
    kind: text,
    means: "the vendor's grade for the address, as the vendor writes it",
    headers: 'Email Confidence | Email Confidence Score | Work Email Confidence | Email Score | Email Grade',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'email_type',
    of: 'contact',
    kind: oneOf(emailTypeTerms),
    means: 'whose mail system the address is on',
    headers: 'Type of Email | Email Address Type',
    blanks: wordBlanks,
    from: [{ field: 'email_domain', derive: (mail: Domain) => mailDomainClass(mail.host) }],
  }),
  defineField({
    id: 'mailbox',
    of: 'contact',
    kind: oneOf(mailboxTerms),
    means: 'whether the address is of a person or of a function',
    blanks: wordBlanks,
    from: [
      {
        field: 'email',
        derive: (address: Email) => (isRoleLocalPart(address.local) ? 'role' : 'personal'),
        standsOut: beginsLikeRole,
        usual: 'personal',
      },
    ],
    across: {
      fields: ['email', 'first_name', 'last_name', 'full_name'],
      concerns: ({ local }: Email) => isRoleLocalPart(local),
      tell: (address: Email, names) => (isOwnName(address, readable(names)) ? 'personal' : undefined),
    },
  }),
  defineField({
    id: 'email_owner',
    of: 'contact',
    kind: oneOf(emailOwnerTerms),
    means: 'whether the name in a business address is the name of the person',
    blanks: wordBlanks,
    across: {
      fields: ['email', 'first_name', 'last_name', 'full_name'],
      concerns: namesSomebody,
      tell: (address: Email, names) => emailOwner(address, readable(names)),
    },
  }),
  defineField({
    id: 'email_domain',
    of: 'contact',
    kind: domain,
    means: 'domain of the email address',
    headers: 'Mail Domain | E-mail Domain | Email Address Domain',
    blanks: wordBlanks,
    from: [{ field: 'email', derive: (address: Email) => address.host, standsOut: never }],
  }),
  defineField({
    id: 'phone',
    of: 'contact',
    kind: phone,
    means: 'telephone number',
    headers: `
      Direct Phone | Direct Dial | Direct Phone Number | Work Direct Phone | Direct Line | Work Phone |
      Business Phone | Office Phone | Phone | Phone Number | Phone 1 | Telephone | Telephone Number | Tel | Tel No |
      Phone No | Phones | Work Phone Number | Business Phone Number | Office Phone Number | Primary Phone Number |
      Work Phones | Contact Phone | Contact Phone Number | Contact Number | Contact No | Lead Phone | Person Phone |
      Primary Phone | Person - Phone - Work | Phone 1 - Value | Daytime Phone | Telefon | Telefonnummer | Rufnummer |
      Telefon geschäftlich | Durchwahl | Numéro de téléphone | Teléfono | Número de teléfono | Telefoon | Phone 2 |
      Phone 2 - Value | Other Phone | Person - Phone - Other | Phone 3 | Home Phone | Person - Phone - Home`,
    blanks: wordBlanks,
    from: [{ field: 'mobile', derive: (number: Phone) => number.e164 }],
  }),
  defineField({
    id: 'phone_status',
    of: 'contact',
    kind: oneOf(phoneStatusTerms),
    means: "whether the telephone number exists in its country's numbering plan",
    blanks: wordBlanks,
    from: [{ field: 'phone', derive: ({ valid }: Phone) => (valid ? 'valid' : 'invalid'), standsOut: never }],
  }),
  defineField({
    id: 'mobile',
    of: 'contact',
    kind: phone,
    means: 'mobile telephone number',
    headers: `
      Mobile | Mobile Phone | Mobile Number | Mobile Phone Number | Mobile No | Mobile Phones | Cell | Cell Phone |
      Cell Number | Person - Phone - Mobile | Handy | Handynummer | Mobiltelefon | Mobilnummer | Mobil |
      Téléphone mobile | Portable | Móvil | Teléfono móvil | Celular | Cellulare | Mobiel`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'title',
    of: 'contact',
    kind: title,
    means: 'job title',
    headers: `
      Job Title | Position | Job Position | Current Job | Current Title | Current Position | Job | Designation |
      Contact Title | Person Title | Professional Title | Business Title | Occupation | Person - Job title |
      Organization Title | Organization 1 - Title | Berufsbezeichnung | Jobtitel | Stellenbezeichnung |
      Funktionsbezeichnung | Poste | Intitulé du poste | Fonction | Cargo | Puesto | Ruolo aziendale | Functietitel`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'seniority',
    of: 'contact',
    kind: oneOf(seniorityTerms),
    means: 'level of the position',
    headers: `
      Seniority | Seniority Level | Management Level | Job Level | Job Seniority | Title Level |
      Employment Seniority`,
    blanks: wordBlanks,
    from: [{ field: 'title', derive: (held: Title) => held.seniority }],
  }),
  defineField({
    id: 'department',
    of: 'contact',
    kind: oneOf(departmentTerms),
    means: 'part of the organization that the contact works in',
    headers: `
      Department | Departments | Job Function | Function | Job Department | Department Name | Functional Area |
      Organization Department | Sub Departments | Abteilung | Fachbereich | Département | Departamento | Reparto |
      Afdeling`,
    blanks: wordBlanks,
    from: [{ field: 'title', derive: (held: Title) => held.department }],
  }),
  defineField({
    id: 'role',
    of: 'contact',
    kind: oneOf(roleTerms),
    means: 'part that the contact plays in the decision to buy',
    headers: `
      Buying Role | Lead Role | Contact Role | Decision Role | Role in Decision | Purchase Role | Buyer Role |
      Buying Center Role`,
    blanks: wordBlanks,
    from: [{ field: 'title', derive: (held: Title) => held.role }],
  }),
  defineField({
    id: 'person_linkedin',
    of: 'contact',
    kind: linkedinProfile,
    means: "the contact's LinkedIn page",
    headers: `
      Person Linkedin Url | LinkedIn Profile URL | LinkedIn Contact Profile URL | Contact LinkedIn URL |
      Linkedin URL Public | LinkedIn Profile | Person LinkedIn | Contact LinkedIn | LinkedIn Member URL |
      Person - LinkedIn Page | LinkedIn-Profil`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'city',
    of: 'contact',
    kind: text,
    means: 'city where the contact works or lives',
    headers: 'Contact City | Person City | Mailing City | Lead City',
    blanks: placeBlanks,
  }),
  defineField({
    id: 'state',
    of: 'contact',
    kind: text,
    means: 'state, province or region where the contact works or lives',
    headers: 'Contact State | Person State | Mailing State | Mailing State/Province | Lead State',
    blanks: placeBlanks,
  }),
  defineField({
    id: 'postal_code',
    of: 'contact',
    kind: id,
    means: 'postal code of the contact',
    headers: `
      Contact Zip | Person Zip | Person Zip Code | Person Postal Code | Mailing Zip | Mailing Postal Code |
      Mailing Zip/Postal Code`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'country',
    of: 'contact',
    kind: country,
    means: 'country where the contact works or lives',
    headers: `
      Contact Country | Person Country | Mailing Country | Lead Country | Mailing Country Code`,
    blanks: placeBlanks,
    from: [{ field: 'company_country', derive: (code: string) => code }],
  }),
];
