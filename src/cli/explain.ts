import { EXPLAINED, explainLead } from '../audit/explain-lead.ts';
import { renderLead } from '../audit/render-lead.ts';
import { InputError } from '../input/error.ts';
import { prepare } from '../run/prepare.ts';
import { wantsColor } from './color.ts';
import { EXIT } from './exit.ts';
import { type ReadingOptions, readingRequest } from './request.ts';

interface ExplainOptions extends ReadingOptions {
  readonly list: readonly string[];
  readonly lead: string;
}

/** `leadq explain`: why one lead got its status. @returns the exit code. */
export async function runExplain(definition: string | undefined, options: ExplainOptions): Promise<number> {
  const request = await readingRequest(options.list, options);
  const prepared = await prepare({ ...request, definition: definition ?? options.definition }, EXPLAINED);
  const explanation = await explainLead(prepared, options.lead);
  if (!explanation) {
    throw new InputError(
      `no lead of ${options.list.join(', ')} is "${options.lead}"`,
      'name it by its email address, its id, or the line of the list on which it starts',
    );
  }
  process.stdout.write(renderLead(explanation, options.color && wantsColor(process.stdout)));
  return EXIT.done;
}
