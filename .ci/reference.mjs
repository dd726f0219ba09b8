// Writes the reference page: what `leadq schema --format markdown` prints, between the marks of definitions/README.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'definitions/README.md';
const printed = execFileSync(process.execPath, ['bin/leadq.js', 'schema', '--format', 'markdown'], {
  encoding: 'utf8',
});
const page = readFileSync(PAGE, 'utf8');
const generated = /(<!-- generated: begin [^\n]*-->\n)[\s\S]*(<!-- generated: end -->)/;
if (!generated.test(page)) throw new Error(`${PAGE} has no marks to write between`);
writeFileSync(
  PAGE,
  page.replace(generated, (_whole, begin, end) => `${begin}\n${printed}\n${end}`),
);
