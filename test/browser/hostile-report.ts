import { buildReport, type Report } from '../../src/report/model.ts';
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

/** A report in which every name that comes from a list or a definition is such a name. */
export function hostileReport(): Report {
  const [first] = hostileNames;
  const lists = hostileNames.map((name) =>
    listFacts([[name, 'email'], [`${name} too`]], { layout: { source: name }, counts: { records: 1 } }),
  );
  const facts = runFacts(
    hostileNames.map((name) => [1, decided('reject', [name], { score: 5, track: name, bar: name, missing: [name] })]),
    { lists, named: [{ id: first, source: first, entries: 1 }] },
  );
  return buildReport({
    ...facts,
    definition: { ...facts.definition, name: hostileNames.join(' '), description: first, source: first },
    failedGates: [{ gate: first, counter: 'qualified', value: 1 }],
  });
}
