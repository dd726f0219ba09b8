import { describe, expect, it } from 'vitest';
import { title } from '../../src/fields/title.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;
const read = (text: string) => title.read(text, context).value;

describe('title', () => {
  it.each([
    // titles of chiefs
    ['CEO', 'c_suite', 'executive', 'decision_maker'],
    ['C.E.O.', 'c_suite', 'executive', 'decision_maker'],
    ['Chief Executive Officer', 'c_suite', 'executive', 'decision_maker'],
    ['CTO', 'c_suite', 'information_technology', 'decision_maker'],
    ['CIO', 'c_suite', 'information_technology', 'decision_maker'],
    ['CFO', 'c_suite', 'finance', 'decision_maker'],
    ['CMO', 'c_suite', 'marketing', 'decision_maker'],
    ['COO', 'c_suite', 'operations', 'decision_maker'],
    ['CHRO', 'c_suite', 'human_resources', 'decision_maker'],
    ['Chief Revenue Officer', 'c_suite', 'sales', 'decision_maker'],
    ['Chief Mindfulness Officer', 'c_suite', 'executive', 'decision_maker'],
    ['President', 'c_suite', 'executive', 'decision_maker'],
    ['President & CEO', 'c_suite', 'executive', 'decision_maker'],
    ['President, Retail Banking', 'head', 'finance', 'decision_maker'],
    ['Managing Director', 'c_suite', 'executive', 'decision_maker'],
    ['Managing Director, Sales EMEA', 'head', 'sales', 'decision_maker'],
    ['MD', 'c_suite', 'executive', 'decision_maker'],
    ['Pediatrician, MD', undefined, undefined, undefined],
    ['Board Chair', 'c_suite', 'executive', 'decision_maker'],
    ['Chair Assembler', 'entry', 'operations', 'end_user'],
    ['Chairman of the Board', 'c_suite', 'executive', 'decision_maker'],
    ['Chief of Staff', 'director', undefined, 'decision_maker'],
    ['Chief of Staff to the CEO', 'director', 'executive', 'decision_maker'],
    // their assistants
    ['Assistant to the CEO', 'entry', 'executive', 'gatekeeper'],
    ['Executive Assistant', 'entry', undefined, 'gatekeeper'],
    ['Executive Assistant to the Vice President of Sales', 'entry', 'sales', 'gatekeeper'],
    ['CEO Assistant', 'entry', 'executive', 'gatekeeper'],
    ['Receptionist', 'entry', undefined, 'gatekeeper'],
    ['Special Advisor to the President', 'entry', undefined, 'end_user'],
    ['Vice President, Assistant Controller', 'vp', 'finance', 'decision_maker'],
    ['Assistant Manager', 'manager', undefined, 'influencer'],
    ['Marketing Assistant', 'entry', 'marketing', 'end_user'],
    // owners, founders, partners
    ['Owner', 'owner', 'executive', 'decision_maker'],
    ['Owner/Operator', 'owner', 'executive', 'decision_maker'],
    ['Product Owner', undefined, 'product_management', 'end_user'],
    ['Co-Founder & CTO', 'founder', 'information_technology', 'decision_maker'],
    ['Founding Engineer', 'entry', 'engineering', 'end_user'],
    ['Partner', 'partner', undefined, 'decision_maker'],
    ['HR Business Partner', undefined, 'human_resources', 'end_user'],
    ['Partner Manager', 'manager', undefined, 'influencer'],
    // vice presidents
    ['Vice President', 'vp', undefined, 'decision_maker'],
    ['Vice-President of Finance', 'vp', 'finance', 'decision_maker'],
    ['V.P. Marketing', 'vp', 'marketing', 'decision_maker'],
    ['SVP, Engineering', 'vp', 'engineering', 'decision_maker'],
    ['EVP', 'vp', undefined, 'decision_maker'],
    ['AVP', 'vp', undefined, 'decision_maker'],
    ['Assistant Vice President', 'vp', undefined, 'decision_maker'],
    // heads and directors
    ['Head of IT', 'head', 'information_technology', 'decision_maker'],
    ['Global Head, Research', 'head', 'engineering', 'decision_maker'],
    ['Air traffic controller', 'entry', 'operations', 'end_user'],
    ['Financial Controller', 'senior', 'finance', 'influencer'],
    ['Solicitor', 'entry', 'legal', 'end_user'],
    ['Headhunter', 'entry', 'human_resources', 'end_user'],
    ['Sales Director', 'director', 'sales', 'decision_maker'],
    ['Associate Director', 'director', undefined, 'decision_maker'],
    ['Dir. of Procurement', 'director', 'purchasing', 'decision_maker'],
    // managers
    ['GM', 'manager', undefined, 'influencer'],
    ['IT Manager', 'manager', 'information_technology', 'influencer'],
    ['Product Manager', 'manager', 'product_management', 'influencer'],
    ['Customer Success Manager', 'manager', 'customer_service', 'influencer'],
    ['Team Lead', 'manager', undefined, 'influencer'],
    ['Lead Generation Specialist', 'entry', undefined, 'end_user'],
    // others
    ['Senior Software Engineer', 'senior', 'engineering', 'influencer'],
    ['SQL Server Administrator', 'entry', 'information_technology', 'end_user'],
    ['Medical Sales Representative', 'entry', 'sales', 'end_user'],
    ['Technical Recruiter', 'entry', 'human_resources', 'end_user'],
    ['Financial Software Engineer', 'entry', 'engineering', 'end_user'],
    ['R&D Engineer', 'entry', 'engineering', 'end_user'],
    ['Marketing Intern', 'intern', 'marketing', 'end_user'],
    ['Intern', 'intern', undefined, 'end_user'],
    ['Customer Service', undefined, 'customer_service', 'end_user'],
    ['asdf qwer', undefined, undefined, undefined],
    // chiefs of a trade, and of a service
    ['Chief Architect', 'head', undefined, 'decision_maker'],
    ['Chief Clerk', 'head', undefined, 'decision_maker'],
    ['Chief Research and Development Director', 'head', 'engineering', 'decision_maker'],
    ['Fire Chief', 'head', undefined, 'decision_maker'],
    ['Editor in Chief', 'head', undefined, 'decision_maker'],
    ['Chief Marketing & Sales Officer', 'c_suite', 'marketing', 'decision_maker'],
    // boards, and boards of wood
    ['Board Member', 'c_suite', 'executive', 'decision_maker'],
    ['Member of the Board, Audit Committee', 'c_suite', 'finance', 'decision_maker'],
    ['Non-Executive Director', 'c_suite', 'executive', 'decision_maker'],
    ['Board', 'c_suite', 'executive', 'decision_maker'],
    ['Board Stacker', undefined, undefined, undefined],
    ['Board Game Designer', 'entry', 'design', 'end_user'],
    // those who work for others, or for a rank
    ['Assistant to the Regional Sales Manager', 'entry', 'sales', 'gatekeeper'],
    ["Founder's Associate", 'entry', undefined, 'end_user'],
    ['Analyst, Office of the CEO', 'entry', 'executive', 'end_user'],
    ['Founding Member', undefined, undefined, undefined],
    // those who learn
    ['Software Engineer Intern', 'intern', 'engineering', 'end_user'],
    ['Product Manager Intern', 'intern', 'product_management', 'end_user'],
    ['Trainee Accountant', 'intern', 'finance', 'end_user'],
    ['Graduate Trainee', 'intern', undefined, 'end_user'],
    ['Student Services Manager', 'manager', 'customer_service', 'influencer'],
    ['Volunteer Coordinator', 'entry', undefined, 'end_user'],
    ['Director of Internships', 'director', undefined, 'decision_maker'],
    // slips of the keyboard, plurals
    ['Sales Manger', 'manager', 'sales', 'influencer'],
    ['Direcotr of Marketing', 'director', 'marketing', 'decision_maker'],
    ['Vice Presdient', 'vp', undefined, 'decision_maker'],
    ['Resident', undefined, undefined, undefined],
    ['Software Engineers', 'entry', 'engineering', 'end_user'],
    // words of departments that name none, or another
    ['Personal Trainer', 'entry', undefined, 'end_user'],
    ['Personal Banker', 'entry', undefined, 'end_user'],
    ['Law Enforcement Officer', 'entry', undefined, 'end_user'],
    ['Health & Safety Manager', 'manager', 'operations', 'influencer'],
    ['Software Development Manager', 'manager', 'engineering', 'influencer'],
    ['IT Project Manager', 'manager', 'information_technology', 'influencer'],
    ['Product Management', 'manager', 'product_management', 'influencer'],
    ['VP of Product Management', 'vp', 'product_management', 'decision_maker'],
    ['Investor Relations Manager', 'manager', 'finance', 'influencer'],
    ['Sales Consultant', 'entry', 'sales', 'end_user'],
    // names of people and of places
    ['Martin Fischer', undefined, undefined, undefined],
    ['Maria Becker', undefined, undefined, undefined],
    ['Berliner Allee', undefined, undefined, undefined],
    // other languages
    ['Geschäftsführer', 'c_suite', 'executive', 'decision_maker'],
    ['Geschäftsführerin', 'c_suite', 'executive', 'decision_maker'],
    ['Assistentin der Geschäftsführung', 'entry', 'executive', 'gatekeeper'],
    ['Leiter Vertrieb', 'head', 'sales', 'decision_maker'],
    ['Vertriebsleiter', 'head', 'sales', 'decision_maker'],
    ['IT-Leiterin', 'head', 'information_technology', 'decision_maker'],
    ['Projektleiter', 'manager', 'operations', 'influencer'],
    ['Prokurist', undefined, undefined, undefined],
    ['Directeur Général', 'c_suite', 'executive', 'decision_maker'],
    ['Directrice Marketing', 'director', 'marketing', 'decision_maker'],
    ['Gerente de Ventas', 'manager', 'sales', 'influencer'],
    ['Gerente General', 'c_suite', 'executive', 'decision_maker'],
    ['Diretor de Compras', 'director', 'purchasing', 'decision_maker'],
    ['Hoofd Inkoop', 'head', 'purchasing', 'decision_maker'],
    ['Algemeen Directeur', 'c_suite', 'executive', 'decision_maker'],
  ])('%s', (text, seniority, department, role) => {
    expect(read(text)).toMatchObject({ seniority, department, role });
  });

  it('keeps the folded words and compares by them', () => {
    expect(read('Vice-Président,  R&D')?.words).toEqual(['vice', 'president', 'r&d']);
    expect(title.keys(read('Vice-Président,  Sales') ?? expect.fail())).toEqual(['vice president sales']);
  });

  it.each(['???', '-', '...'])('finds no title in %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
