import type { Definition } from '../definition/definition.ts';
import { fieldById } from '../fields/catalogue.ts';
import { type Batch, cellText } from './batch.ts';
import { blankTexts } from './blank-texts.ts';
import type { Decision, Status } from './decision.ts';
import type { Layout } from './layout.ts';

/** A lead to be shown by name. Plain data. */
export interface ChosenLead extends Pick<Decision, 'status' | 'score' | 'scoreMax' | 'reasons' | 'missing'> {
  /** Number of its list. */
  readonly list: number;
  /** Line of the source on which it starts. */
  readonly line: number;
  /** The earlier lead that it repeats, as `<source>:<line>`; empty for none. */
  readonly repeats: string;
  /** Field to what is written in the first of its columns that says something, else in the first filled one. */
  readonly cells: Readonly<Record<string, string>>;
  /** Fields of these whose cell is a word for nothing. */
  readonly blanks: readonly string[];
}

/** A field that leads are shown with, and its columns, the preferred first. Plain data. */
export interface ShownField {
  readonly field: string;
  readonly columns: readonly number[];
  /** Lower-case texts that mean nothing in it. */
  readonly blanks: ReadonlySet<string>;
}

/** Leads that are kept of a status: as many as a page has room for. */
const MOST_LEADS = 25;
/** Rejected ones that are kept of each deciding reason: its evidence. */
const MOST_REJECTED = 3;
/** Characters of a cell that are kept. */
const LONGEST_CELL = 200;

/** All mapped fields of a list. @param blanks as a definition declares them. */
export function shownFields({ sources }: Layout, blanks: Definition['blanks']): ShownField[] {
  const mapped = Object.entries(sources).filter(([, own]) => own.length > 0);
  return mapped.map(([field, own]) => {
    const columns = own.map(({ column }) => column);
    return shownField(field, columns, blanks);
  });
}

/** A field in its columns. @param declared blanks as a definition declares them. */
export function shownField(field: string, columns: readonly number[], declared: Definition['blanks']): ShownField {
  return { field, columns, blanks: blankTexts(fieldById(field) ?? { id: field, blanks: [] }, declared) };
}

/**
 * Keeps the leads that are worth showing: the best qualified ones, those nurtured that something unknown could lift, the
 * rejected ones of each reason. Merges in any order: which are kept depends on the leads themselves, not on who met them.
 */
export class ChosenLeads {
  /** Status, with the deciding reason of rejected ones, to leads, the first of them first. */
  private readonly groups = new Map<string, ChosenLead[]>();

  /** Notes a lead of a batch, whose cells are read only where it is among the first. */
  add(
    decision: Decision,
    place: Pick<ChosenLead, 'list' | 'line' | 'repeats'>,
    batch: Batch,
    record: number,
    fields: readonly ShownField[],
  ): void {
    const { status, score, scoreMax, reasons, missing } = decision;
    if (status === 'nurture' && missing.length === 0) return;
    const group = this.groupOf(decision);
    const last = group.length < mostOf(status) ? undefined : group[group.length - 1];
    if (last !== undefined && compareRanks({ score, ...place }, last) > 0) return;
    insert(group, {
      ...place,
      ...{ status, score, scoreMax, reasons, missing },
      ...readCells(batch, record, fields),
    });
  }

  merge(leads: readonly ChosenLead[]): void {
    for (const lead of leads) insert(this.groupOf(lead), lead);
  }

  /** Status by status, the rejected ones by their deciding reasons, in code unit order. */
  leads(): ChosenLead[] {
    return [...this.groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => group);
  }

  private groupOf({ status, reasons }: Pick<ChosenLead, 'status' | 'reasons'>): ChosenLead[] {
    const key = status === 'rejected' ? `${status} ${reasons[0]}` : status;
    const group = this.groups.get(key) ?? [];
    this.groups.set(key, group);
    return group;
  }
}

function mostOf(status: Status): number {
  return status === 'rejected' ? MOST_REJECTED : MOST_LEADS;
}

function insert(group: ChosenLead[], lead: ChosenLead): void {
  let place = group.length;
  while (place > 0 && compare(lead, group[place - 1]) < 0) place--;
  group.splice(place, 0, lead);
  if (group.length > mostOf(lead.status)) group.pop();
}

type Rank = Pick<ChosenLead, 'score' | 'list' | 'line'>;

/** By score, then by its place in the lists. */
function compareRanks(a: Rank, b: Rank): number {
  return b.score - a.score || a.list - b.list || a.line - b.line;
}

/** All objects of a JSON list may stand on one line. */
function compare(a: ChosenLead, b: ChosenLead): number {
  const ranked = compareRanks(a, b);
  if (ranked !== 0) return ranked;
  const [own, other] = [a, b].map(({ cells }) => JSON.stringify(cells));
  return own < other ? -1 : Number(own > other);
}

function readCells(batch: Batch, record: number, fields: readonly ShownField[]): Pick<ChosenLead, 'cells' | 'blanks'> {
  const cells: Record<string, string> = {};
  const blank: string[] = [];
  for (const { field, columns, blanks } of fields) {
    const texts = columns.map((column) => cellText(batch, record, column).trim()).filter((text) => text !== '');
    const telling = texts.find((text) => !blanks.has(text.toLowerCase()));
    const text = telling ?? texts[0];
    if (text === undefined) continue;
    cells[field] = shortened(text);
    if (telling === undefined) blank.push(field);
  }
  return { cells, blanks: blank };
}

/** A cell as it is written, but for what nobody reads of it. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  const characters = [...text.slice(0, 2 * LONGEST_CELL)];
  return `${characters.slice(0, LONGEST_CELL - 1).join('')}…`;
}
