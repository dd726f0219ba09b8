import { boolean } from '../boolean.ts';
import { date } from '../date.ts';
import type { Field } from '../field.ts';
import { money } from '../money.ts';
import { oneOf } from '../term.ts';
import { id as identifier, text } from '../text.ts';
import { dateBlanks, wordBlanks } from './blanks.ts';
import { defineField } from './define-field.ts';
import { leadStatusTerms, lifecycleStageTerms, opportunityStageTerms, ratingTerms } from './stage-terms.ts';

function stageDate(id: string, means: string, headers: string): Field {
  return defineField({ id, of: 'contact', kind: date, means, headers, blanks: dateBlanks });
}

/** Where a lead comes from, who has it, and how far it has come. */
export const stages: readonly Field[] = [
  defineField({
    id: 'source',
    of: 'contact',
    kind: text,
    means: 'how the contact came to us',
    headers: `
      Lead Source | Original Source | Original Traffic Source | Contact Source | Account Source | Latest Source |
      Latest Traffic Source | Channel | Marketing Channel | Acquisition Channel | UTM Source | Person Source |
      Lead Channel | Herkunft | Quelle | Leadquelle | Source du lead | Origine | Origen | Fuente | Fonte`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'source_detail',
    of: 'contact',
    kind: text,
    means: 'by which form, page or list the contact came to us',
    headers: `
      Lead Source Detail | Lead Source Details | Source Details | Original Source Drill-Down 1 | Lead Origin |
      First Page Seen | Landing Page`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'campaign',
    of: 'contact',
    kind: text,
    means: 'campaign that the contact answered',
    headers: `
      Campaign Name | Source Campaign | UTM Campaign | Marketing Campaign | Lead Campaign | Ad Campaign Name |
      Acquisition Program | Kampagne | Campagne | Campaña | Campagna`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'previous_outcome',
    of: 'contact',
    kind: text,
    means: 'what came of the campaign before this one',
    headers: 'Previous Campaign Outcome | Previous Campaign Result | Last Campaign Outcome | Last Campaign Result',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'supplier',
    of: 'contact',
    kind: text,
    means: 'who sold or gave the record',
    headers: `
      Data Supplier | Data Provider | Data Vendor | List Provider | List Supplier | List Vendor | Data Source |
      Provider | List Name | Lieferant`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'owner',
    of: 'contact',
    kind: text,
    means: 'who works on the lead',
    headers: `
      Contact Owner | Lead Owner | Record Owner | Prospect Owner | Account Owner | Company Owner | Owner Name |
      Owner Username | Assigned To | Assigned User | Sales Rep | Sales Representative | Sales Owner | Sales Agent |
      Account Manager | Account Executive | Person - Owner | Zuständig | Besitzer | Verantwortlicher | Propriétaire |
      Propietario | Responsable | Proprietario`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'lead_status',
    of: 'contact',
    kind: oneOf(leadStatusTerms),
    means: 'what happened with the lead so far',
    headers: `
      Contact Status | Prospect Status | Person Status | Status Reason | Contact Stage | Leadstatus | Statut du lead |
      Estado del lead`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'lifecycle_stage',
    of: 'contact',
    kind: oneOf(lifecycleStageTerms),
    means: 'how far the lead has come on the way to a customer',
    headers: `
      Lifecycle | Lifecycle Status | Life Cycle Stage | Funnel Stage | Revenue Stage | Marketing Stage |
      Lifecycle-Phase | Phase du cycle de vie | Etapa del ciclo de vida`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'opportunity_stage',
    of: 'contact',
    kind: oneOf(opportunityStageTerms),
    means: 'how far the sale has come',
    headers: `
      Deal Stage | Opp Stage | Pipeline Stage | Sales Stage | Opportunity Status | Deal Status | Verkaufsphase |
      Vertriebsphase`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'opportunity_id',
    of: 'contact',
    kind: identifier,
    means: "the sale's number in the system that the list comes from",
    headers: 'Deal ID | Opp ID | Converted Opportunity ID',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'opportunity_amount',
    of: 'contact',
    kind: money,
    means: 'what the sale is worth',
    headers: `
      Amount | Deal Amount | Deal Value | Opportunity Value | Close Value | Recent Deal Amount | Total Deal Value |
      Won Amount | Auftragswert | Montant | Importe`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'opportunity_currency',
    of: 'contact',
    kind: text,
    means: 'currency of what the sale is worth, as its code of three letters',
    headers: `
      Deal Currency | Deal Currency Code | Currency | Currency Code | Currency ISO Code | Opportunity Currency |
      Amount Currency | Währung | Devise | Moneda`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'turn_down_reason',
    of: 'contact',
    kind: text,
    means: 'why sales turned the lead down, or lost the sale',
    headers: `
      Lost Reason | Closed Lost Reason | Loss Reason | Reason Lost | Deal Lost Reason | Rejection Reason |
      Rejected Reason | Disqualification Reason | Disqualified Reason | Unqualified Reason | Recycle Reason |
      Recycled Reason | Return Reason | Turn Down Reason | Reason for Loss | Verlustgrund | Ablehnungsgrund |
      Motif de perte | Motivo de pérdida`,
    blanks: wordBlanks,
  }),
  defineField({
    id: 'rating',
    of: 'contact',
    kind: oneOf(ratingTerms),
    means: 'how warm sales calls the lead',
    headers: 'Lead Rating | Lead Temperature | Temperature | Account Rating | Bewertung',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'grade',
    of: 'contact',
    kind: text,
    means: "another system's grade of how well the contact fits, such as B+",
    headers: 'Lead Grade | Prospect Grade | Fit Grade | Pardot Grade',
    blanks: wordBlanks,
  }),
  stageDate(
    'created_on',
    'day on which the record was made',
    `
    Create Date | Created Date | Created | Created At | Created Time | Creation Date | Date Created | Date Added |
    Added On | Record Created | Lead Created | Lead Created Date | Became a Lead Date | Person - Person created |
    Erstellt am | Erstellungsdatum | Date de création | Fecha de creación`,
  ),
  stageDate(
    'became_mql_on',
    'day on which marketing called it qualified',
    `
    Became a Marketing Qualified Lead Date | MQL Date | Date MQL | MQL On | Marketing Qualified Date |
    Date entered Marketing Qualified Lead`,
  ),
  stageDate(
    'became_sal_on',
    'day on which sales took it on',
    `
    Became a Sales Accepted Lead Date | SAL Date | Date SAL | SAL On | Sales Accepted Date |
    Date entered Sales Accepted Lead`,
  ),
  stageDate(
    'became_sql_on',
    'day on which sales called it qualified',
    `
    Became a Sales Qualified Lead Date | SQL Date | Date SQL | SQL On | Sales Qualified Date |
    Date entered Sales Qualified Lead`,
  ),
  stageDate(
    'became_opportunity_on',
    'day on which the sale began',
    `
    Became an Opportunity Date | Opportunity Date | Opportunity Created Date | Opportunity Create Date |
    Deal Create Date | Date entered Opportunity | Engage Date | Deal - Deal created`,
  ),
  stageDate(
    'closed_on',
    'day on which the sale ended, won or lost',
    `
    Close Date | Closed Date | Closing Date | Date Closed | Deal Close Date | Abschlussdatum | Date de clôture |
    Fecha de cierre`,
  ),
  stageDate(
    'stage_entered_on',
    'day on which the stage that the row names was reached',
    `
    Stage Date | Date Entered Stage | Stage Entered Date | Stage Entered | Entered Stage On | Entered On |
    Stage Change Date | Stage Changed On | Stage Changed | Changed On | Last Stage Change Date`,
  ),
  stageDate(
    'won_on',
    'day on which the contact became a customer',
    `
    Became a Customer Date | Won Date | Won Time | Date Won | Customer Since | Date entered Customer |
    Deal - Won time`,
  ),
  defineField({
    id: 'converted',
    of: 'contact',
    kind: boolean,
    means: 'whether the lead became an opportunity or a customer',
    headers: 'Is Converted | Lead Converted | Conversion',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'is_won',
    of: 'contact',
    kind: boolean,
    means: 'whether the sale was won',
    headers: 'Is Closed Won | Deal Won | Opportunity Won | Won',
    blanks: wordBlanks,
  }),
  defineField({
    id: 'is_closed',
    of: 'contact',
    kind: boolean,
    means: 'whether the sale ended, won or lost',
    headers: 'Is Deal Closed | Opportunity Closed',
    blanks: wordBlanks,
  }),
  stageDate(
    'converted_on',
    'day on which the lead was converted',
    `
    Converted Date | Conversion Date | Date Converted | Lead Converted Date | Converted At | Lead Conversion Time`,
  ),
];
