import { term } from './define-field.ts';

/** What a company is to whoever keeps the list: the account types of Salesforce, HubSpot and Zoho. */
export const companyTypeTerms = [
  term('prospect', 'may become a customer', 'lead | target'),
  term('customer', 'buys from us', 'client | customer - direct | customer - channel'),
  term('former_customer', 'bought from us once', 'ex-customer | past customer | churned | lost customer'),
  term(
    'partner',
    'works with us',
    'channel partner | channel partner / reseller | technology partner | integrator | installation partner',
  ),
  term('reseller', 'sells what we make', 'distributor | dealer | agency'),
  term('supplier', 'sells to us', 'vendor'),
  term('competitor', 'sells against us', 'competition'),
  term('investor', 'owns a part of us'),
  term('other', 'none of these', 'press | analyst'),
];

/** The ownership and company types of Salesforce, ZoomInfo and LinkedIn. */
export const ownershipTerms = [
  term('public', 'traded on an exchange', 'public company | publicly traded | listed'),
  term('private', 'held privately', 'private company | privately held | pvt'),
  term('subsidiary', 'owned by another company', 'public subsidiary | private subsidiary | acquired'),
  term('nonprofit', 'not for profit', 'non-profit | not for profit | charity | ngo'),
  term('government', 'a public authority', 'government agency | public sector | public administration'),
  term('education', 'a school or university', 'educational institution | educational'),
  term('partnership', 'owned by its partners', 'llp'),
  term('self_employed', 'one person', 'self owned | sole proprietorship | sole proprietor | freelance'),
];
