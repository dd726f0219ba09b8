import { explainDefinition } from '../audit/explain-definition.ts';
import { EXPLAINED, explainLead } from '../audit/explain-lead.ts';
import { explainList } from '../audit/explain-list.ts';
import { leadJson } from '../audit/lead-json.ts';
import { definitionJson, describeDefinition } from '../audit/render-definition.ts';
import { describeLead } from '../audit/render-lead.ts';
import { describeList, listJson } from '../audit/render-list.ts';
import { InputError } from '../input/error.ts';
import type { Page } from '../report/page.ts';
import { renderPageMarkdown } from '../report/page-markdown.ts';
import { renderPageText } from '../report/page-text.ts';
import { UsageError } from '../run/diagnostics.ts';
import { loadDefinition } from '../run/load-definition.ts';
import { prepare } from '../run/prepare.ts';
import { wantsColor } from './color.ts';
import { EXIT } from './exit.ts';
import { type ReadingOptions, readingRequest } from './request.ts';

interface ExplainOptions extends ReadingOptions {
  readonly list?: readonly string[];
  readonly lead?: string;
  readonly format: 'text' | 'markdown' | 'json';
}

/** `leadq explain`: a definition in plain words, how it fits a list, or why one lead got its status. @returns the exit code. */
export async function runExplain(definition: string | undefined, options: ExplainOptions): Promise<number> {
  process.stdout.write(await explain(definition ?? options.definition, options));
  return EXIT.done;
}

async function explain(definition: string | undefined, options: ExplainOptions): Promise<string> {
  const { list, lead } = options;
  if (list === undefined && lead !== undefined) throw new UsageError([noList(lead)]);
  const request = { ...(await readingRequest(list ?? [], { ...options, definition })), definition };
  if (list === undefined) {
    const { source, compiled } = await loadDefinition(definition, request);
    const explanation = explainDefinition(compiled, source);
    return render(describeDefinition(explanation), definitionJson(explanation), options);
  }
  if (lead === undefined) {
    const explanation = await explainList(await prepare(request));
    return render(describeList(explanation), listJson(explanation), options);
  }
  const explanation = await explainLead(await prepare(request, EXPLAINED), lead);
  if (!explanation) {
    throw new InputError(
      `no lead of ${list.join(', ')} is "${lead}"`,
      'name it by its email address, its id, or the line of the list on which it starts',
    );
  }
  return render(describeLead(explanation), leadJson(explanation), options);
}

function render(page: Page, json: object, { format, color }: ExplainOptions): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(json, null, 2)}\n`;
    case 'markdown':
      return renderPageMarkdown(page);
    case 'text':
      return renderPageText(page, color && wantsColor(process.stdout), Math.min(process.stdout.columns ?? 100, 100));
  }
}

function noList(lead: string): UsageError['diagnostics'][number] {
  return {
    severity: 'error',
    code: 'no-list',
    file: '--lead',
    line: 0,
    column: 0,
    message: `nothing says which list the lead "${lead}" is on`,
    mend: 'Name it: leadq explain --list <list> --lead <email, id or line>.',
  };
}
