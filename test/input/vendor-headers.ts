/** The header lines of known exports, and by hand which of their columns, in order of preference, are which field. */
export interface VendorCase {
  readonly why: string;
  readonly vendor: string;
  readonly rows: 'contacts' | 'organizations';
  readonly header: string;
  readonly expected: Readonly<Record<string, string>>;
  /** Headers that stay unsettled. */
  readonly ambiguous?: readonly string[];
}

export const vendorCases: readonly VendorCase[] = [
  {
    why: 'HubSpot contacts',
    vendor: 'hubspot-contacts',
    rows: 'contacts',
    header: `
      Record ID|First Name|Last Name|Email|Work email|Phone Number|Mobile Phone Number|Contact owner|Lead Status|
      Lifecycle Stage|Create Date|Last Activity Date|Job Title|Company Name|Associated Company|Associated Company IDs|
      Associated Company IDs (Primary)|City|State/Region|Country/Region|Website URL|Original Source|Lead Source|
      Recent Deal Amount|Buying Role`,
    expected: {
      contact_id: 'Record ID',
      first_name: 'First Name',
      last_name: 'Last Name',
      email: 'Email|Work email',
      phone: 'Phone Number',
      mobile: 'Mobile Phone Number',
      owner: 'Contact owner',
      lead_status: 'Lead Status',
      lifecycle_stage: 'Lifecycle Stage',
      created_on: 'Create Date',
      last_activity: 'Last Activity Date',
      title: 'Job Title',
      company: 'Company Name|Associated Company',
      organization_id: 'Associated Company IDs (Primary)|Associated Company IDs',
      city: 'City',
      state: 'State/Region',
      country: 'Country/Region',
      company_domain: 'Website URL',
      source: 'Original Source|Lead Source',
      opportunity_amount: 'Recent Deal Amount',
      role: 'Buying Role',
    },
  },
  {
    why: 'HubSpot contacts, a short view',
    vendor: 'hubspot-contacts',
    rows: 'contacts',
    header: `
      First Name|Last Name|Salutation|Job Title|Company Name|Contact owner|Notes|Lifecycle Stage|Buying Role|Email|
      Mobile Phone Number`,
    expected: {
      first_name: 'First Name',
      last_name: 'Last Name',
      salutation: 'Salutation',
      title: 'Job Title',
      company: 'Company Name',
      owner: 'Contact owner',
      notes: 'Notes',
      lifecycle_stage: 'Lifecycle Stage',
      role: 'Buying Role',
      email: 'Email',
      mobile: 'Mobile Phone Number',
    },
  },
  {
    why: "HubSpot companies: the city is the company's",
    vendor: 'hubspot-companies',
    rows: 'organizations',
    header: `
      Record ID|Company name|Company Domain Name|Company owner|Industry|Number of Employees|Annual Revenue|City|
      State/Region|Postal Code|Country/Region|LinkedIn Company Page|Type|Associated Contact IDs|Phone Number`,
    expected: {
      organization_id: 'Record ID',
      company: 'Company name',
      company_domain: 'Company Domain Name',
      owner: 'Company owner',
      industry: 'Industry',
      employees: 'Number of Employees',
      revenue: 'Annual Revenue',
      company_city: 'City',
      company_state: 'State/Region',
      company_postal_code: 'Postal Code',
      company_country: 'Country/Region',
      company_linkedin: 'LinkedIn Company Page',
      company_type: 'Type',
      company_phone: 'Phone Number',
    },
  },
  {
    why: 'Salesforce leads by label',
    vendor: 'salesforce-leads',
    rows: 'contacts',
    header: `
      Lead ID|First Name|Last Name|Full Name|Company|Title|Email|Phone|Mobile Phone|Fax|Website|Lead Source|Lead Status|
      Rating|Industry|Annual Revenue|No. of Employees|Street|City|State/Province|Zip/Postal Code|Country|Description|
      Email Opt Out|Do Not Call|Company D-U-N-S Number|Created Date|Last Activity|Converted|Converted Date|
      Email Bounced Reason|Email Bounced Date|Lead Owner`,
    expected: {
      contact_id: 'Lead ID',
      first_name: 'First Name',
      last_name: 'Last Name',
      full_name: 'Full Name',
      company: 'Company',
      title: 'Title',
      email: 'Email',
      phone: 'Phone',
      mobile: 'Mobile Phone',
      company_domain: 'Website',
      source: 'Lead Source',
      lead_status: 'Lead Status',
      rating: 'Rating',
      industry: 'Industry',
      revenue: 'Annual Revenue',
      employees: 'No. of Employees',
      city: 'City',
      state: 'State/Province',
      postal_code: 'Zip/Postal Code',
      country: 'Country',
      notes: 'Description',
      email_opt_out: 'Email Opt Out',
      do_not_call: 'Do Not Call',
      created_on: 'Created Date',
      last_activity: 'Last Activity',
      converted: 'Converted',
      converted_on: 'Converted Date',
      bounce_reason: 'Email Bounced Reason',
      owner: 'Lead Owner',
    },
  },
  {
    why: 'Salesforce leads by API name',
    vendor: 'salesforce-leads',
    rows: 'contacts',
    header: `
      Id|FirstName|LastName|Name|Company|Title|Email|Phone|MobilePhone|Fax|Website|LeadSource|Status|Rating|Industry|
      AnnualRevenue|NumberOfEmployees|Street|City|State|PostalCode|Country|Description|HasOptedOutOfEmail|DoNotCall|
      CompanyDunsNumber|CreatedDate|LastActivityDate|IsConverted|ConvertedDate`,
    expected: {
      contact_id: 'Id',
      first_name: 'FirstName',
      last_name: 'LastName',
      full_name: 'Name',
      company: 'Company',
      title: 'Title',
      email: 'Email',
      phone: 'Phone',
      mobile: 'MobilePhone',
      company_domain: 'Website',
      source: 'LeadSource',
      lead_status: 'Status',
      rating: 'Rating',
      industry: 'Industry',
      revenue: 'AnnualRevenue',
      employees: 'NumberOfEmployees',
      city: 'City',
      state: 'State',
      postal_code: 'PostalCode',
      country: 'Country',
      notes: 'Description',
      email_opt_out: 'HasOptedOutOfEmail',
      do_not_call: 'DoNotCall',
      created_on: 'CreatedDate',
      last_activity: 'LastActivityDate',
      converted: 'IsConverted',
      converted_on: 'ConvertedDate',
    },
  },
  {
    why: 'Salesforce contacts by API name',
    vendor: 'salesforce-leads',
    rows: 'contacts',
    header: `
      ContactId|FirstName|LastName|AccountId|Account.Name|Title|Department|Email|Phone|MobilePhone|HomePhone|LeadSource|
      MailingStreet|MailingCity|MailingState|MailingPostalCode|MailingCountry|HasOptedOutOfEmail|DoNotCall|
      EmailBouncedReason`,
    expected: {
      contact_id: 'ContactId',
      first_name: 'FirstName',
      last_name: 'LastName',
      organization_id: 'AccountId',
      company: 'Account.Name',
      title: 'Title',
      department: 'Department',
      email: 'Email',
      phone: 'Phone|HomePhone',
      mobile: 'MobilePhone',
      source: 'LeadSource',
      city: 'MailingCity',
      state: 'MailingState',
      postal_code: 'MailingPostalCode',
      country: 'MailingCountry',
      email_opt_out: 'HasOptedOutOfEmail',
      do_not_call: 'DoNotCall',
      bounce_reason: 'EmailBouncedReason',
    },
  },
  {
    why: "Salesforce accounts: the name is the company's",
    vendor: 'salesforce-accounts',
    rows: 'organizations',
    header: `
      Id|Name|AccountNumber|Type|Industry|AnnualRevenue|NumberOfEmployees|BillingStreet|BillingCity|BillingState|
      BillingPostalCode|BillingCountry|Phone|Website|AccountSource|Ownership|ParentId|Site|NaicsCode|NaicsDesc|Sic|
      SicDesc|TickerSymbol|YearStarted`,
    expected: {
      organization_id: 'AccountNumber|Id',
      company: 'Name',
      company_type: 'Type',
      industry: 'Industry',
      revenue: 'AnnualRevenue',
      employees: 'NumberOfEmployees',
      company_city: 'BillingCity',
      company_state: 'BillingState',
      company_postal_code: 'BillingPostalCode',
      company_country: 'BillingCountry',
      company_phone: 'Phone',
      company_domain: 'Website',
      source: 'AccountSource',
      ownership: 'Ownership',
      naics: 'NaicsCode',
      sic: 'Sic',
      founded_year: 'YearStarted',
    },
  },
  {
    why: 'Marketo by label',
    vendor: 'marketo-people',
    rows: 'contacts',
    header: `
      Id|First Name|Last Name|Email Address|Company Name|Job Title|Department|Role|Phone Number|Mobile Phone Number|
      Main Phone|Website|Industry|Annual Revenue|Num Employees|SIC Code|Lead Score|Lead Source|Lead Status|Rating|
      Person timezone|Do Not Call|Unsubscribed|Address|City|State|Postal Code|Country|Billing City|Billing Country|
      Inferred Company|Inferred Country`,
    expected: {
      contact_id: 'Id',
      first_name: 'First Name',
      last_name: 'Last Name',
      email: 'Email Address',
      company: 'Company Name',
      title: 'Job Title',
      department: 'Department',
      role: 'Role',
      phone: 'Phone Number',
      mobile: 'Mobile Phone Number',
      company_phone: 'Main Phone',
      company_domain: 'Website',
      industry: 'Industry',
      revenue: 'Annual Revenue',
      employees: 'Num Employees',
      sic: 'SIC Code',
      behaviour_score: 'Lead Score',
      source: 'Lead Source',
      lead_status: 'Lead Status',
      rating: 'Rating',
      do_not_call: 'Do Not Call',
      email_opt_out: 'Unsubscribed',
      city: 'City',
      state: 'State',
      postal_code: 'Postal Code',
      country: 'Country',
      company_city: 'Billing City',
      company_country: 'Billing Country',
    },
  },
  {
    why: 'Pardot v5',
    vendor: 'pardot-prospects',
    rows: 'contacts',
    header: `
      id|email|firstName|lastName|salutation|company|website|jobTitle|department|phone|fax|addressOne|city|state|zip|
      country|industry|annualRevenue|employees|yearsInBusiness|source|score|grade|isDoNotEmail|isDoNotCall|optedOut|
      lastActivityAt|createdAt|campaignId|salesforceId`,
    expected: {
      contact_id: 'id',
      email: 'email',
      first_name: 'firstName',
      last_name: 'lastName',
      salutation: 'salutation',
      company: 'company',
      company_domain: 'website',
      title: 'jobTitle',
      department: 'department',
      phone: 'phone',
      city: 'city',
      state: 'state',
      postal_code: 'zip',
      country: 'country',
      industry: 'industry',
      revenue: 'annualRevenue',
      employees: 'employees',
      source: 'source',
      behaviour_score: 'score',
      grade: 'grade',
      email_opt_out: 'optedOut|isDoNotEmail',
      do_not_call: 'isDoNotCall',
      last_activity: 'lastActivityAt',
      created_on: 'createdAt',
    },
  },
  {
    why: 'Apollo contacts',
    vendor: 'apollo-contacts',
    rows: 'contacts',
    header: `
      First Name|Last Name|Title|Company|Company Name for Emails|Email|Email Status|Primary Email Source|
      Primary Email Verification Source|Email Confidence|Primary Email Catch-all Status|Primary Email Last Verified At|
      Seniority|Departments|Sub Departments|Contact Owner|First Phone|Work Direct Phone|Home Phone|Mobile Phone|
      Corporate Phone|Other Phone|Do Not Call|Stage|Lists|Last Contacted|Account Owner|# Employees|Industry|Keywords|
      Person Linkedin Url|Website|Company Linkedin Url|Facebook Url|Twitter Url|City|State|Country|Company Address|
      Company City|Company State|Company Country|Company Phone|Technologies|Annual Revenue|Total Funding|Latest Funding|
      Latest Funding Amount|Last Raised At|Subsidiary of|Subsidiary of (Organization ID)|Email Sent|Email Open|
      Email Bounced|Replied|Demoed|Number of Retail Locations|Apollo Contact Id|Apollo Account Id|Secondary Email|
      Secondary Email Source|Secondary Email Status|Secondary Email Verification Source|Tertiary Email|
      Tertiary Email Source|Tertiary Email Status|Primary Intent Topic|Primary Intent Score|Qualify Contact|Tags`,
    expected: {
      first_name: 'First Name',
      last_name: 'Last Name',
      title: 'Title',
      company: 'Company',
      email: 'Email|Secondary Email|Tertiary Email',
      email_status: 'Email Status|Primary Email Catch-all Status',
      email_confidence: 'Email Confidence',
      seniority: 'Seniority',
      department: 'Departments|Sub Departments',
      owner: 'Contact Owner|Account Owner',
      phone: 'Work Direct Phone|First Phone|Corporate Phone|Other Phone|Home Phone',
      mobile: 'Mobile Phone',
      do_not_call: 'Do Not Call',
      lead_status: 'Stage',
      source: 'Lists',
      employees: '# Employees',
      industry: 'Industry',
      person_linkedin: 'Person Linkedin Url',
      company_domain: 'Website',
      company_linkedin: 'Company Linkedin Url',
      city: 'City',
      state: 'State',
      country: 'Country',
      company_city: 'Company City',
      company_state: 'Company State',
      company_country: 'Company Country',
      company_phone: 'Company Phone',
      technologies: 'Technologies',
      revenue: 'Annual Revenue',
      email_bounced: 'Email Bounced',
      locations: 'Number of Retail Locations',
      contact_id: 'Apollo Contact Id',
      organization_id: 'Apollo Account Id',
      tags: 'Tags',
    },
  },
  {
    why: 'Apollo accounts',
    vendor: 'apollo-accounts',
    rows: 'organizations',
    header: `
      Company Name|Company Name for Emails|# Employees|Industry|Website|Company Linkedin Url|Company Country|Keywords|
      Apollo Record Id|Short Description|Founded Year|Subsidiary of (Organization ID)`,
    expected: {
      company: 'Company Name',
      employees: '# Employees',
      industry: 'Industry',
      company_domain: 'Website',
      company_linkedin: 'Company Linkedin Url',
      company_country: 'Company Country',
      organization_id: 'Apollo Record Id',
      founded_year: 'Founded Year',
    },
  },
  {
    why: 'ZoomInfo contacts',
    vendor: 'zoominfo-contacts',
    rows: 'contacts',
    header: `
      ZoomInfo Contact ID|Last Name|First Name|Middle Name|Salutation|Suffix|Job Title|Job Title Hierarchy Level|
      Management Level|Job Start Date|Job Function|Department|Company Division Name|Direct Phone Number|Email Address|
      Email Domain|Mobile phone|Last Job Change Type|Last Job Change Date|Previous Job Title|Previous Company Name|
      Previous Company ZoomInfo Company ID|Previous Company LinkedIn Profile|Highest Level of Education|
      Contact Accuracy Score|Contact Accuracy Grade|ZoomInfo Contact Profile URL|LinkedIn Contact Profile URL|
      Notice Provided Date|Person Street|Person City|Person State|Person Zip Code|Country|ZoomInfo Company ID|
      Company Name|Company Description|Website|Founded Year|Company HQ Phone|Fax|Ticker|Revenue (in 000s USD)|
      Revenue Range (in USD)|Est. Marketing Department Budget (in 000s USD)|Employees|Employee Range|
      Past 1 Year Employee Growth Rate|SIC Code 1|SIC Code 2|SIC Codes|NAICS Code 1|NAICS Code 2|NAICS Codes|
      Primary Industry|Primary Sub-Industry|All Industries|All Sub-Industries|Industry Hierarchical Category|Alexa Rank|
      ZoomInfo Company Profile URL|LinkedIn Company Profile URL|Ownership Type|Business Model|Certified Active Company|
      Total Funding Amount (in 000s USD)|Company Street Address|Company City|Company State|Company Zip Code|
      Company Country|Full Address|Number of Locations`,
    expected: {
      contact_id: 'ZoomInfo Contact ID',
      last_name: 'Last Name',
      first_name: 'First Name',
      salutation: 'Salutation',
      title: 'Job Title',
      seniority: 'Management Level',
      department: 'Department|Job Function',
      phone: 'Direct Phone Number',
      email: 'Email Address',
      email_domain: 'Email Domain',
      mobile: 'Mobile phone',
      person_linkedin: 'LinkedIn Contact Profile URL',
      city: 'Person City',
      state: 'Person State',
      postal_code: 'Person Zip Code',
      country: 'Country',
      organization_id: 'ZoomInfo Company ID',
      company: 'Company Name',
      company_domain: 'Website',
      founded_year: 'Founded Year',
      company_phone: 'Company HQ Phone',
      revenue: 'Revenue (in 000s USD)|Revenue Range (in USD)',
      employees: 'Employees|Employee Range',
      sic: 'SIC Code 1|SIC Codes',
      naics: 'NAICS Code 1|NAICS Codes',
      industry: 'Primary Industry',
      web_rank: 'Alexa Rank',
      company_linkedin: 'LinkedIn Company Profile URL',
      ownership: 'Ownership Type',
      company_city: 'Company City',
      company_state: 'Company State',
      company_postal_code: 'Company Zip Code',
      company_country: 'Company Country',
      locations: 'Number of Locations',
    },
  },
  {
    why: 'ZoomInfo contacts, the older layout',
    vendor: 'zoominfo-contacts',
    rows: 'contacts',
    header: `
      Zoom Individual ID|Last name|First name|Job title|Direct Phone Number|Email address|Person City|Person State|
      Person Zip|Country|Zoom company ID|Company name|Company domain name|Company phone number`,
    expected: {
      contact_id: 'Zoom Individual ID',
      last_name: 'Last name',
      first_name: 'First name',
      title: 'Job title',
      phone: 'Direct Phone Number',
      email: 'Email address',
      city: 'Person City',
      state: 'Person State',
      postal_code: 'Person Zip',
      country: 'Country',
      organization_id: 'Zoom company ID',
      company: 'Company name',
      company_domain: 'Company domain name',
      company_phone: 'Company phone number',
    },
  },
  {
    why: 'ZoomInfo companies',
    vendor: 'zoominfo-companies',
    rows: 'organizations',
    header: `
      ZoomInfo Company ID|Company Name|Website|Founded Year|Company HQ Phone|Revenue (in 000s USD)|Employees|
      Employee Range|SIC Codes|NAICS Codes|Primary Industry|Company City|Company State|Company Country|Defunct Company|
      Company Is Acquired|Number of Locations`,
    expected: {
      organization_id: 'ZoomInfo Company ID',
      company: 'Company Name',
      company_domain: 'Website',
      founded_year: 'Founded Year',
      company_phone: 'Company HQ Phone',
      revenue: 'Revenue (in 000s USD)',
      employees: 'Employees|Employee Range',
      sic: 'SIC Codes',
      naics: 'NAICS Codes',
      industry: 'Primary Industry',
      company_city: 'Company City',
      company_state: 'Company State',
      company_country: 'Company Country',
      locations: 'Number of Locations',
    },
  },
  {
    why: 'Lusha contacts: the work address before the others',
    ambiguous: ['Date'],
    vendor: 'lusha-contacts',
    rows: 'contacts',
    header: `
      Date|User|First Name|Last Name|Work Email|Work Email Confidence|Direct Email|Direct Email Confidence|
      Additional Email 1|Additional Email 1 Confidence|Additional Email 2|Additional Email 2 Confidence|Phone 1|
      Phone 1 Type|Phone 2|Phone 2 Type|Job Title|Seniority|Departments|LinkedIn URL|Continent|Country|State|City|
      Country ISO|Tags|Company Name|Company Domain|Company Description|Company Year Founded|Company Website|
      Company Number of Employees|Company Revenue|Company LinkedIn URL|Total Funding Amount|Total Number of Rounds|
      Last Round/Event Amount|IPO Status|IPO Date|Company Main Industry|Company Sub Industry|Company Technologies|
      Company SIC (Standard Industrial Classification)|Company NAIC (North American Industry Classification)|
      Company Specialties|Company Continent|Company Country|Company State|Company City|Company Country ISO`,
    expected: {
      owner: 'User',
      first_name: 'First Name',
      last_name: 'Last Name',
      email: 'Work Email|Direct Email|Additional Email 1|Additional Email 2',
      email_confidence: 'Work Email Confidence',
      phone: 'Phone 1|Phone 2',
      title: 'Job Title',
      seniority: 'Seniority',
      department: 'Departments',
      person_linkedin: 'LinkedIn URL',
      country: 'Country|Country ISO',
      state: 'State',
      city: 'City',
      tags: 'Tags',
      company: 'Company Name',
      company_domain: 'Company Domain|Company Website',
      founded_year: 'Company Year Founded',
      employees: 'Company Number of Employees',
      revenue: 'Company Revenue',
      company_linkedin: 'Company LinkedIn URL',
      industry: 'Company Main Industry',
      technologies: 'Company Technologies',
      sic: 'Company SIC (Standard Industrial Classification)',
      naics: 'Company NAIC (North American Industry Classification)',
      company_country: 'Company Country|Company Country ISO',
      company_state: 'Company State',
      company_city: 'Company City',
    },
  },
  {
    why: 'Lusha companies',
    vendor: 'lusha-companies',
    rows: 'organizations',
    header: `
      Company Name|Company Domain|Company Description|Company Year Founded|Company Website|Company Number of Employees|
      Company Revenue|Company linkedin URL|Company Main Industry|Company Sub Industry|
      Company SIC (Standard Industrial Classification)|Company NAIC (North American Industry Classification)|
      Company Specialties|Company Continent|Company Country|Company City|Company Country ISO`,
    expected: {
      company: 'Company Name',
      company_domain: 'Company Domain|Company Website',
      founded_year: 'Company Year Founded',
      employees: 'Company Number of Employees',
      revenue: 'Company Revenue',
      company_linkedin: 'Company linkedin URL',
      industry: 'Company Main Industry',
      sic: 'Company SIC (Standard Industrial Classification)',
      naics: 'Company NAIC (North American Industry Classification)',
      company_country: 'Company Country|Company Country ISO',
      company_city: 'Company City',
    },
  },
  {
    why: 'LinkedIn connections',
    vendor: 'linkedin-connections',
    rows: 'contacts',
    header: 'First Name|Last Name|URL|Email Address|Company|Position|Connected On',
    expected: {
      first_name: 'First Name',
      last_name: 'Last Name',
      person_linkedin: 'URL',
      email: 'Email Address',
      company: 'Company',
      title: 'Position',
    },
  },
  {
    why: 'Evaboot leads: the hash is no page',
    vendor: 'evaboot-leads',
    rows: 'contacts',
    header: `
      First Name|Last Name|Full Name|Current Job|Linkedin URL Public|Linkedin URL Unique ID|Sales Navigator URL|
      Profile Headline|Is Premium|Years in Position|Matches Filters|No Match Reasons|Email|Email Status|Company Name|
      Company Domain|Company Website URL|Company Linkedin URL Unique ID|Company Location|Company Industry|
      Company Employee Exact Count|Company Employee Range|Company Year Founded|Company Description|Company Type|
      Company Specialities|Company Headquarters (Full Address)|Company Revenue Min (Millions USD)|
      Company Revenue Max (Millions USD)`,
    expected: {
      first_name: 'First Name',
      last_name: 'Last Name',
      full_name: 'Full Name',
      title: 'Current Job',
      person_linkedin: 'Linkedin URL Public',
      contact_id: 'Linkedin URL Unique ID',
      email: 'Email',
      email_status: 'Email Status',
      company: 'Company Name',
      company_domain: 'Company Domain|Company Website URL',
      organization_id: 'Company Linkedin URL Unique ID',
      industry: 'Company Industry',
      employees: 'Company Employee Exact Count|Company Employee Range',
      founded_year: 'Company Year Founded',
      ownership: 'Company Type',
      revenue_min: 'Company Revenue Min (Millions USD)',
      revenue_max: 'Company Revenue Max (Millions USD)',
    },
  },
  {
    why: 'Zoho leads',
    vendor: 'zoho-leads',
    rows: 'contacts',
    header: `
      Record Id|Lead Owner.id|Lead Owner|Is Converted|Company|First Name|Last Name|Email|Phone|Mobile|Lead Source|
      Lead Status|Created By.id|Created Time|Modified Time|Lead Name|Street|City|State|Zip Code|Email Opt Out|Salutation|
      Last Activity Time|No. of Employees|Tag`,
    expected: {
      contact_id: 'Record Id',
      owner: 'Lead Owner',
      converted: 'Is Converted',
      company: 'Company',
      first_name: 'First Name',
      last_name: 'Last Name',
      email: 'Email',
      phone: 'Phone',
      mobile: 'Mobile',
      source: 'Lead Source',
      lead_status: 'Lead Status',
      created_on: 'Created Time',
      full_name: 'Lead Name',
      city: 'City',
      state: 'State',
      postal_code: 'Zip Code',
      email_opt_out: 'Email Opt Out',
      salutation: 'Salutation',
      last_activity: 'Last Activity Time',
      employees: 'No. of Employees',
      tags: 'Tag',
    },
  },
  {
    why: 'Dynamics 365 leads',
    vendor: 'dynamics-leads',
    rows: 'contacts',
    header: `
      (Do Not Modify) Lead|(Do Not Modify) Row Checksum|(Do Not Modify) Modified On|Name|Topic|Job Title|Company Name|
      Email|Business Phone|Country|State or Province|Lead Source|Rating|Source Campaign|Market Segment|Status Reason|
      Budget|Budget Amount|Purchase Timeframe|Need`,
    expected: {
      contact_id: '(Do Not Modify) Lead',
      full_name: 'Name',
      title: 'Job Title',
      company: 'Company Name',
      email: 'Email',
      phone: 'Business Phone',
      country: 'Country',
      state: 'State or Province',
      source: 'Lead Source',
      rating: 'Rating',
      campaign: 'Source Campaign',
      market_segment: 'Market Segment',
      lead_status: 'Status Reason',
      budget: 'Budget',
      budget_amount: 'Budget Amount',
      purchase_timeline: 'Purchase Timeframe',
      need: 'Need',
    },
  },
  {
    why: 'Pipedrive people',
    vendor: 'pipedrive-people',
    rows: 'contacts',
    header: `
      Person - ID|Person - Name|Person - Organization|Person - Title|Person - Email - Home|Person - Email - Work|
      Person - Email - Other|Person - Phone - Work|Person - Phone - Mobile|Person - LinkedIn Page|Person - Label|
      Person - Owner`,
    expected: {
      contact_id: 'Person - ID',
      full_name: 'Person - Name',
      company: 'Person - Organization',
      title: 'Person - Title',
      email: 'Person - Email - Work|Person - Email - Other|Person - Email - Home',
      phone: 'Person - Phone - Work',
      mobile: 'Person - Phone - Mobile',
      person_linkedin: 'Person - LinkedIn Page',
      tags: 'Person - Label',
      owner: 'Person - Owner',
    },
  },
  {
    why: 'Google contacts',
    vendor: 'google-contacts',
    rows: 'contacts',
    header: `
      Name|Given Name|Family Name|Organization Name|Organization Title|Notes|Group Membership|E-mail 1 - Type|
      E-mail 1 - Value|E-mail 2 - Value|Phone 1 - Type|Phone 1 - Value`,
    expected: {
      full_name: 'Name',
      first_name: 'Given Name',
      last_name: 'Family Name',
      company: 'Organization Name',
      title: 'Organization Title',
      notes: 'Notes',
      tags: 'Group Membership',
      email: 'E-mail 1 - Value|E-mail 2 - Value',
      phone: 'Phone 1 - Value',
    },
  },
];
