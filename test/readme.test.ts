import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

it('shows in the README what its first command prints', () => {
  const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
  const shown = /The first prints:\n\n```\n([\s\S]*?)```/.exec(readme)?.[1];
  const command = /&& node (bin\/leadq\.js qualify .*)\n/.exec(readme)?.[1].split(' ') ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'leadq-readme-'));
  try {
    const out = join(folder, 'leads.leadq');
    const [bin, ...args] = command;
    const printed = execFileSync(process.execPath, [join(PROJECT, bin), ...args, '-o', out], {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' },
    });
    expect(printed.replace(out, 'leads.leadq')).toBe(shown);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
