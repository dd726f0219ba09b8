import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');

it('shows in the README what its first command prints', () => {
  const shown = /The first prints:\n\n```\n([\s\S]*?)```/.exec(readme)?.[1];
  const [command] = /(?<=&& )node bin\/leadq\.js qualify .*/.exec(readme) ?? [];
  inFolder((folder) => {
    const out = join(folder, 'leads.leadq');
    expect(run(`${command} -o ${out}`).replace(out, 'leads.leadq')).toBe(shown);
  });
});

it('shows in the README how the report on outcomes begins', () => {
  const shown = /The report begins:\n\n```\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const [qualify, report] = readme.match(/^node bin\/leadq\.js .*services-pipeline.*/gm) ?? [];
  inFolder((folder) => {
    const out = join(folder, 'services-pipeline.leadq');
    run(`${qualify} -o ${out}`);
    const printed = run(report.replace('services-pipeline.leadq', out)).replace(out, 'services-pipeline.leadq');
    expect(shown.split('\n').length).toBeGreaterThan(20);
    expect(printed.slice(0, shown.length)).toBe(shown);
  });
});

function inFolder(look: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'leadq-readme-'));
  try {
    look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a command of the README prints. */
function run(command: string): string {
  const [, bin, ...args] = command.split(' ');
  return execFileSync(process.execPath, [join(PROJECT, bin), ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' },
  });
}
