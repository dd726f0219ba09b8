import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/cli/ask.ts';
import { questions } from '../../src/cli/init-answers.ts';
import { Interrupted } from '../../src/run/run-hooks.ts';

/** Types a line whenever a question waits. */
function typing(lines: readonly string[], { terminal = false } = {}) {
  const input = new PassThrough();
  const output = new PassThrough();
  let said = '';
  let next = 0;
  output.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (chunk.toString().includes(' > ') && next < lines.length) input.write(lines[next++]);
  });
  return { streams: { input, output, terminal }, said: () => said };
}

describe('ask', () => {
  it('asks six questions and takes their answers', async () => {
    const { streams, said } = typing(['DBA\n', '200-500\n', 'DE\n', '\n', 'rival.com\n', 'need\n']);
    expect(await ask(questions, streams)).toEqual({
      titles: ['DBA'],
      employees: { from: 200, to: 500 },
      countries: ['DE'],
      competitors: ['rival.com'],
      needs: ['need'],
    });
    expect(said().match(/\d\/6 {2}/g)).toEqual(['1/6  ', '2/6  ', '3/6  ', '4/6  ', '5/6  ', '6/6  ']);
  });

  it('asks again until it understands', async () => {
    const { streams, said } = typing(['many\n', '50+\n']);
    expect(await ask([questions[1]], streams)).toEqual({ employees: { from: 50, to: undefined } });
    expect(said()).toContain('`many` is no range of employees. Write the least and the most');
  });

  it('ends with Ctrl-C', async () => {
    const { streams } = typing(['DBA\n', '200\u0003'], { terminal: true });
    await expect(ask(questions, streams)).rejects.toBeInstanceOf(Interrupted);
  });

  it('ends with Ctrl-D', async () => {
    const { streams } = typing(['DBA\n', '\u0004'], { terminal: true });
    await expect(ask(questions, streams)).rejects.toBeInstanceOf(Interrupted);
  });

  it('ends where the input ends', async () => {
    const { streams } = typing(['DBA\n']);
    const asked = ask(questions, streams);
    streams.input.end();
    await expect(asked).rejects.toBeInstanceOf(Interrupted);
  });
});
