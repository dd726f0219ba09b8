import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { Interrupted } from '../run/run-hooks.ts';
import { AnswerProblem, type Answers, type Question } from './init-answers.ts';

/**
 * Asks questions at a terminal, each again until its answer can be used.
 * @param terminal whether the streams are a terminal, whose keys can edit a line.
 * @throws Interrupted when the user breaks off, by Ctrl-C or the end of the input.
 */
export async function ask(
  questions: readonly Question[],
  { input, output, terminal }: { input: Readable; output: Writable; terminal: boolean },
): Promise<Partial<Answers>> {
  const lines = createInterface({ input, output, terminal });
  const broken = new AbortController();
  // Ctrl-C, Ctrl-D and the end of the input all close it.
  lines.on('close', () => broken.abort());
  try {
    let answers: Partial<Answers> = {};
    for (const [index, { asks, unsaid, read }] of questions.entries()) {
      output.write(`${index + 1}/${questions.length}  ${asks}\n`);
      for (;;) {
        const text = (await lines.question(`     (Enter for ${unsaid}) > `, { signal: broken.signal })).trim();
        const found = text === '' ? {} : read(text);
        if (!(found instanceof AnswerProblem)) {
          answers = { ...answers, ...found };
          break;
        }
        output.write(`     ${found.message}. ${found.mend}\n`);
      }
    }
    return answers;
  } catch (cause) {
    if (!broken.signal.aborted) throw cause;
    output.write('\n');
    throw new Interrupted();
  } finally {
    lines.close();
  }
}
