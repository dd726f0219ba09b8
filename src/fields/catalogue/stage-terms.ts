import { term } from './define-field.ts';

/** The lead statuses of Salesforce, HubSpot, Zoho and Dynamics 365 and the contact stages of Apollo. */
export const leadStatusTerms = [
  term(
    'new',
    'nobody did anything yet',
    `
    open | open - not contacted | not contacted | new lead | cold | uncontacted | untouched | neu | nouveau | nuevo`,
  ),
  term(
    'attempted',
    'somebody tried to reach the contact',
    'attempted to contact | attempting | approaching | no answer | left message | unresponsive',
  ),
  term(
    'contacted',
    'the contact was reached',
    `
    working | working - contacted | in progress | connected | replied | contact made | engaged | in process |
    assigned | open deal | in bearbeitung`,
  ),
  term('interested', 'the contact wants to hear more', 'meeting scheduled | meeting set | demoed | warm | hot'),
  term(
    'nurturing',
    'not now, perhaps later',
    'nurture | recycled | bad timing | contact in future | contact in the future | on hold | later',
  ),
  term(
    'qualified',
    'agreed to be a lead',
    'pre-qualified | prequalified | sales qualified | marketing qualified | qualifiziert',
  ),
  term('converted', 'became an opportunity or a customer', 'closed - converted | customer | won | closed won'),
  term(
    'unqualified',
    'not a lead',
    'disqualified | not qualified | closed - not converted | rejected | canceled | cancelled',
  ),
  term('not_interested', 'the contact said no', 'no interest | declined'),
  term(
    'lost',
    'went elsewhere, or out of reach',
    'lost lead | cannot contact | no longer interested | changed job | closed lost | closed | dead',
  ),
  term('bad_data', 'the record is wrong', 'junk lead | junk | invalid | spam | duplicate'),
  term('do_not_contact', 'must not be contacted', 'opted out | unsubscribed | dnc'),
];

/** HubSpot's lifecycle stages, and the names of the waterfall's stages for the same. */
export const lifecycleStageTerms = [
  term('subscriber', 'asked for news', 'subscribed | inquiry | enquiry'),
  term('suspect', 'a name, and nothing known', 'target | raw lead | unknown lead'),
  term('lead', 'showed interest', 'prospect | inquirer | known | new lead'),
  term(
    'mql',
    'marketing calls it qualified',
    `
    marketing qualified lead | marketingqualifiedlead | marketing qualified | aql | automation qualified lead`,
  ),
  term(
    'sal',
    'sales took it on',
    'sales accepted lead | salesacceptedlead | sales accepted | tal | teleprospecting accepted lead',
  ),
  term(
    'sql',
    'sales calls it qualified',
    'sales qualified lead | salesqualifiedlead | sales qualified | tql | sgl | qualified',
  ),
  term('opportunity', 'a sale is under way', 'opp | deal | pipeline'),
  term('customer', 'bought', 'won | closed won | client | kunde'),
  term('evangelist', 'recommends us', 'advocate | promoter'),
  term('lost', 'did not buy', 'closed lost | disqualified | churned | recycled'),
  term('other', 'none of these', 'partner | vendor | competitor | employee'),
];

/** The stages of Salesforce's opportunity and HubSpot's deal. */
export const opportunityStageTerms = [
  term(
    'prospecting',
    'looking whether there is something',
    `
    prospect | new | open | appointment scheduled | appointmentscheduled | new lead | lead in | contact made |
    contacted | engaging`,
  ),
  term(
    'qualification',
    'asking whether it fits',
    `
    qualified | qualified to buy | qualifiedtobuy | qualifying | needs analysis | discovery | needs defined`,
  ),
  term(
    'presentation',
    'showing what it does',
    `
    presentation scheduled | presentationscheduled | demo | demo scheduled | value proposition |
    decision maker bought-in | id. decision makers | perception analysis`,
  ),
  term(
    'proposal',
    'an offer is out',
    'proposal sent | proposal/price quote | proposal made | quote | quote sent | offer',
  ),
  term(
    'negotiation',
    'talking about terms',
    `
    negotiation/review | negotiations started | negotiating | contract sent | contractsent | contract |
    in negotiation | verbal`,
  ),
  term('won', 'bought', 'closed won | closedwon | deal won | gewonnen'),
  term(
    'lost',
    'did not buy',
    `
    closed lost | closedlost | deal lost | lost to competition | closed lost to competition |
    disqualified | verloren`,
  ),
  term('on_hold', 'neither moves nor ends', 'stalled | hold | paused | nurturing'),
];

export const ratingTerms = [
  term('hot', 'likely to buy soon', 'a | high | heiss | chaud'),
  term('warm', 'may buy', 'b | medium | tiede'),
  term('cold', 'not likely to buy soon', 'c | low | kalt | froid'),
];

/**
 * The stages of the way from a name to a sale as the published waterfalls and the large CRMs name them, told by the names
 * that leadq gives them. Sources: SiriusDecisions' Demand Waterfall of 2006 (inquiry, MQL, SAL, SQL, closed/won), its
 * rearchitected form of 2012 (AQL, TAL, TQL, TGL, SGL), its Demand Unit Waterfall of 2017 (target, active, engaged,
 * prioritized, qualified, pipeline, closed), Forrester's B2B Revenue Waterfall of 2021 (the same with detected); HubSpot's
 * lifecycle stages; Salesforce's converted leads.
 */
export const funnelStageTerms = [
  term(
    'suspect',
    'a name, and no more than interest',
    `
    suspects | raw lead | lead | leads | prospect | subscriber | inquiry | inquiries | inbound inquiry |
    outbound inquiry | enquiry | response | target | targets | target demand | active | active demand | detected |
    engaged | engaged demand`,
  ),
  term(
    'mql',
    'marketing calls it qualified',
    `
    mqls | marketing qualified lead | marketingqualifiedlead | marketing qualified | marketing qualification | aql |
    automation qualified lead | tal | teleprospecting accepted lead | teleprospecting qualified lead | tql | tgl |
    teleprospecting generated lead | hql | prioritized | prioritised | prioritized demand`,
  ),
  term(
    'sal',
    'sales took it on',
    `
    sals | sales accepted lead | salesacceptedlead | sales accepted | accepted | accepted lead | sgl |
    sales generated lead`,
  ),
  term(
    'sql',
    'sales calls it qualified',
    `
    sqls | sales qualified lead | salesqualifiedlead | sales qualified | sales qualification | qualified |
    qualified demand | qualified lead`,
  ),
  term(
    'opportunity',
    'a sale is under way',
    `
    opportunities | opp | sqo | sales qualified opportunity | deal | pipeline | pipeline demand | converted |
    closed - converted | open opportunity`,
  ),
  term(
    'won',
    'bought',
    `
    closed won | closedwon | closed/won | close | closed | customer | client | deal won | evangelist | kunde |
    gewonnen`,
  ),
];
