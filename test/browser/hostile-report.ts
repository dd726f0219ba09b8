import type { ChosenLead } from '../../src/qualify/chosen-leads.ts';
import { buildReport, type Report } from '../../src/report/model.ts';
import { placedGates } from '../report/placed-gates.ts';
import { decided, listFacts, runFacts } from '../report/run-facts.ts';

/** Names that are markup, formulas, written from right to left, or no letters at all. */
export const hostileNames = [
  '<script>document.title = "taken"</script>',
  '"><img src="https://example.com/x.png" onerror="alert(1)">',
  "' style='position:fixed;inset:0' onmouseover='alert(2)",
  '</style><style>body{display:none}</style>',
  '</title><meta http-equiv="refresh" content="0;url=https://example.com/">',
  "=cmd|' /C calc'!A0",
  'شركة النخيل',
  '👩🏽 💼 🇳🇴',
  '&lt;b&gt;',
];

/** The names as a table with room for so many characters shows them. */
export function namesCutTo(length: number): string[] {
  return hostileNames.map((name) => (name.length > length ? `${[...name].slice(0, length - 1).join('')}…` : name));
}

/** Leads of each status whose cells are all such names. */
function hostileLeads(): ChosenLead[] {
  return hostileNames.flatMap((name) =>
    (['qualified', 'nurture', 'rejected'] as const).map((status, line) => ({
      ...{ list: 0, line, status, score: 5, scoreMax: 9, reasons: [name], missing: [name], repeats: '', blanks: [] },
      cells: { full_name: name, title: name, company: name, email: name, phone: name },
    })),
  );
}

/** A report in which every name that comes from a list or a definition is such a name, those of leads included. */
export function hostileReport(): Report {
  const [first] = hostileNames;
  const lists = hostileNames.map((name) =>
    listFacts([[name, 'email'], [`${name} too`]], { layout: { source: name }, counts: { records: 1 } }),
  );
  const facts = runFacts(
    hostileNames.map((name) => [1, decided('reject', [name], { score: 5, track: name, bar: name, missing: [name] })]),
    { lists, named: [{ id: first, source: first, entries: 1 }] },
  );
  return buildReport(
    {
      ...facts,
      shownLeads: { leads: hostileLeads(), looksAt: new Map(hostileNames.map((name) => [name, ['title']])) },
      definition: { ...facts.definition, name: hostileNames.join(' '), description: first, source: first },
    },
    placedGates(`suppliers[${first} too].rejected<1`),
  );
}
