import type { Term } from './kind.ts';

/** Ranks, the highest first. */
export const seniorityTerms: readonly Term[] = [
  { id: 'owner', means: 'Owns the company', synonyms: ['proprietor', 'business owner'] },
  { id: 'founder', means: 'Founded the company', synonyms: ['co-founder', 'cofounder'] },
  {
    id: 'c_suite',
    means: 'Chief officer, president, managing director or board member',
    synonyms: ['cxo', 'c-level', 'c level exec', 'c-team', 'c-suite executive', 'executive', 'chief'],
  },
  { id: 'partner', means: 'Partner in a firm', synonyms: ['principal partner'] },
  { id: 'vp', means: 'Vice president', synonyms: ['vp-level', 'vice president', 'vp level exec', 'svp', 'evp'] },
  { id: 'head', means: 'Head of a function or a part of the company', synonyms: ['head of department'] },
  { id: 'director', means: 'Director', synonyms: ['director-level', 'directors'] },
  {
    id: 'manager',
    means: 'Manager, team leader or supervisor',
    synonyms: ['manager-level', 'managers', 'mid-level manager'],
  },
  {
    id: 'senior',
    means: 'Experienced, without people to manage',
    synonyms: ['senior-level', 'sr', 'expert', 'senior non-manager'],
  },
  {
    id: 'entry',
    means: 'Everybody else who works there',
    synonyms: ['non-manager', 'non-management', 'staff', 'entry-level', 'junior', 'individual contributor', 'employee'],
  },
  {
    id: 'intern',
    means: 'In training, or unpaid',
    synonyms: ['training', 'unpaid', 'trainee', 'internship', 'student', 'volunteer'],
  },
];

export const departmentTerms: readonly Term[] = [
  {
    id: 'executive',
    means: 'Heads the company',
    synonyms: ['c-suite', 'management', 'general management', 'executives', 'founder', 'leadership'],
  },
  {
    id: 'information_technology',
    means: 'Information technology',
    synonyms: [
      'master_information_technology',
      'it',
      'information systems',
      'ict',
      'edv',
      'informatique',
      'it department',
      'it & security',
    ],
  },
  {
    id: 'engineering',
    means: 'Engineering, research and development',
    synonyms: [
      'master_engineering_technical',
      'engineering & technical',
      'engineering technical',
      'technical',
      'technology',
      'r&d',
      'rd',
      'research and development',
      'research & development',
      'research',
      'development',
      'software development',
      'entwicklung',
    ],
  },
  {
    id: 'product_management',
    means: 'Product management',
    synonyms: ['product', 'master_product_management', 'product & program management'],
  },
  { id: 'design', means: 'Design and creative work', synonyms: ['master_design', 'creative', 'arts and design', 'ux'] },
  {
    id: 'marketing',
    means: 'Marketing and communication',
    synonyms: [
      'master_marketing',
      'advertising',
      'communications',
      'public relations',
      'pr',
      'marketing and communications',
      'media and communication',
    ],
  },
  {
    id: 'sales',
    means: 'Sales and business development',
    synonyms: [
      'master_sales',
      'business development',
      'vertrieb',
      'ventes',
      'ventas',
      'vendas',
      'verkoop',
      'sales & marketing',
      'sales and marketing',
    ],
  },
  {
    id: 'finance',
    means: 'Finance and accounting',
    synonyms: ['master_finance', 'accounting', 'finance & accounting', 'finanzen', 'controlling', 'finanzas'],
  },
  {
    id: 'human_resources',
    means: 'Human resources',
    synonyms: [
      'master_human_resources',
      'hr',
      'people',
      'personnel',
      'personal',
      'talent',
      'recruiting',
      'people & culture',
      'recursos humanos',
      'ressources humaines',
    ],
  },
  {
    id: 'operations',
    means: 'Operations, production and logistics',
    synonyms: [
      'master_operations',
      'logistics',
      'production',
      'manufacturing',
      'supply chain',
      'administration',
      'facilities',
      'quality',
    ],
  },
  {
    id: 'legal',
    means: 'Legal and compliance',
    synonyms: ['master_legal', 'compliance', 'legal & compliance', 'law', 'recht'],
  },
  {
    id: 'purchasing',
    means: 'Purchasing',
    synonyms: ['procurement', 'sourcing', 'einkauf', 'achats', 'compras', 'inkoop', 'buying'],
  },
  {
    id: 'customer_service',
    means: 'Customer service and success',
    synonyms: [
      'support',
      'customer success',
      'customer support',
      'customer experience',
      'customer success and support',
      'kundendienst',
      'service',
    ],
  },
  { id: 'education', means: 'Education and training', synonyms: ['master_education', 'teaching', 'academic'] },
  {
    id: 'medical',
    means: 'Medicine and health',
    synonyms: ['medical_health', 'medical & health', 'health', 'healthcare', 'healthcare services', 'clinical'],
  },
  { id: 'consulting', means: 'Consulting', synonyms: ['master_consulting', 'consultant', 'beratung', 'conseil'] },
];

/** Parts that people play in a decision to buy; a title implies one of the first four. */
export const roleTerms: readonly Term[] = [
  {
    id: 'decision_maker',
    means: 'Decides, alone or with others',
    synonyms: ['decider', 'decision-making', 'final decision maker', 'approver'],
  },
  {
    id: 'influencer',
    means: 'Is heard before the decision',
    synonyms: ['recommender', 'evaluator', 'initiator', 'influence'],
  },
  { id: 'end_user', means: 'Uses what is bought', synonyms: ['user', 'daily user', 'user buyer', 'practitioner'] },
  { id: 'gatekeeper', means: 'Guards the way to the others', synonyms: ['assistant', 'screener'] },
  {
    id: 'economic_buyer',
    means: 'Releases the money',
    synonyms: ['budget holder', 'economic decision maker', 'financial buyer', 'budget owner', 'buyer'],
  },
  {
    id: 'technical_buyer',
    means: 'Judges whether it fits and can say no',
    synonyms: ['technical decision maker', 'technical evaluator', 'technical buyer'],
  },
  { id: 'executive_sponsor', means: 'Stands behind the purchase at the top', synonyms: ['sponsor', 'exec sponsor'] },
  {
    id: 'champion',
    means: 'Sells it inside the company',
    synonyms: ['coach', 'advocate', 'internal champion', 'mobilizer'],
  },
  { id: 'blocker', means: 'Works against it', synonyms: ['detractor', 'opponent', 'antagonist'] },
  {
    id: 'legal_compliance',
    means: 'Checks contract and rules',
    synonyms: ['legal & compliance', 'legal and compliance', 'legal', 'compliance'],
  },
  { id: 'other', means: 'Another part', synonyms: ['none of these'] },
];
