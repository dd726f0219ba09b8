import { sides } from '../definition/agreement.ts';
import { conditionText } from '../report/condition-words.ts';
import { type Page, type Part, part, type Statement, say, tableOf } from '../report/page.ts';
import { listText } from '../report/value-words.ts';
import { enumerate, fieldMeans, fieldName } from '../report/words.ts';
import type { DefinitionExplanation } from './explain-definition.ts';
import { sayDecision } from './render-definition-decision.ts';
import { sayLimits } from './render-definition-limits.ts';
import { sayRejections } from './render-definition-rejections.ts';
import { sayScore } from './render-definition-score.ts';
import { sayTerms } from './render-definition-terms.ts';

/** A definition in plain English, in the order in which people ask: what it is, what it demands, what can never happen. */
export function describeDefinition(explanation: DefinitionExplanation): Page {
  const { definition, source, lists } = explanation;
  const { name, description } = definition;
  return {
    title: name === source ? name : `${name} (${source})`,
    intro: [...(description === '' ? [] : [description])],
    parts: [
      ...part('agreement', 'Who agreed to it', sayAgreement(explanation)),
      ...part('requires', 'What a lead must have', sayRequirements(explanation)),
      ...part('rejects', 'What rejects a lead', sayRejections(explanation)),
      ...part(
        'qualifies',
        'What qualifies a lead by itself, whatever its score',
        definition.qualify.map(({ id, if: condition }) => say(`${id}: if ${conditionText(condition, lists)}.`)),
      ),
      ...part('score', 'How points are given', sayScore(explanation)),
      ...part(
        'ready',
        'What sales needs to know before the first meeting',
        definition.ready.map(({ id, if: condition }) => say(`${id}: known if ${conditionText(condition, lists)}.`)),
      ),
      ...sayDecision(explanation),
      ...part('lists', 'Lists that it uses', sayLists(explanation)),
      ...part('reading', 'How columns are read', sayReading(explanation)),
      ...part('never', 'What can never happen', sayLimits(explanation)),
      ...sayWords(explanation),
    ],
  };
}

/** A definition that nobody signed says nothing of it. */
function sayAgreement({ definition, agreement }: DefinitionExplanation): Statement[] {
  const { reviewBy } = definition.agreement;
  const signed = sides.flatMap((side) => {
    const state = agreement[side];
    if (state.state === 'missing') return [];
    const stale = state.state === 'stale' ? '; to an earlier meaning, the definition was changed since' : '';
    return [say(`For ${side}: ${state.by}, on ${state.date}${stale}.`)];
  });
  return reviewBy === undefined ? signed : [...signed, say(`To be looked at again by ${reviewBy}.`)];
}

function sayRequirements({ definition }: DefinitionExplanation): Statement[] {
  const { demands, otherwise } = definition.require;
  if (demands.length === 0) return [say('Nothing: no lead is rejected because something is missing.')];
  const fate = otherwise === 'nurture' ? 'is nurtured at the best' : 'is rejected';
  return [
    say(
      `All of these, filled and understood; a lead without one of them ${fate}:`,
      demands.map(({ any }) => enumerate(any.map(fieldName), 'or')),
    ),
  ];
}

function sayLists({ definition, lists }: DefinitionExplanation): Statement[] {
  return definition.lists.map(({ id, file }) => {
    const from = file === undefined ? '' : `, from the file ${file}`;
    return say(`${listText(id, lists)}${from}.`);
  });
}

function sayReading({ definition }: DefinitionExplanation): Statement[] {
  const { columns, blanks, defaultCountry } = definition;
  const quoted = (texts: readonly string[]) =>
    enumerate(
      texts.map((text) => `"${text}"`),
      'and',
    );
  return [
    ...Object.entries(columns).map(([field, header]) => say(`${fieldName(field)} is the column "${header}".`)),
    ...Object.entries(blanks).map(([field, texts]) =>
      say(`In ${field === '*' ? 'any column' : `the column of ${fieldName(field)}`}, ${quoted(texts)} means nothing.`),
    ),
    ...(defaultCountry === undefined ? [] : [say(`Phone numbers without a country are read as in ${defaultCountry}.`)]),
  ];
}

function sayWords({ definition }: DefinitionExplanation): Part[] {
  const { fields, terms } = sayTerms(definition);
  const rows = fields.map((field) => [fieldName(field), fieldMeans(field)]);
  const values = terms.map(({ field, term, means }) => [fieldName(field), fieldName(term), means]);
  return part(
    'words',
    'What the words mean',
    [],
    tableOf(['Field', 'Meaning'], rows),
    tableOf(['Field', 'Value', 'Meaning'], values),
  );
}

/** The page and the facts behind it, for other programs. */
export function definitionJson(explanation: DefinitionExplanation): object {
  const { definition, source, limits, checks, lists } = explanation;
  const bounds = ({ least, most }: { least: number; most: number }) => ({
    least: Number.isFinite(least) ? least : null,
    most: Number.isFinite(most) ? most : null,
  });
  const { parts } = describeDefinition(explanation);
  return {
    explains: 'definition',
    name: definition.name,
    source,
    description: definition.description,
    parts: parts.map(({ id, title, statements, tables }) => ({
      id,
      title,
      statements,
      tables: tables.map(({ head, rows }) => ({ head, rows })),
    })),
    checks,
    lists: definition.lists.map(({ id, file }) => ({
      id,
      file: file ?? null,
      entries: Object.values(lists[id]).reduce((sum, texts) => sum + texts.length, 0),
    })),
    limits: {
      score: bounds(limits.score),
      sections: limits.sections.map((section) => ({ section: section.section, ...bounds(section) })),
      demands: limits.demands.map(({ kind, of, outOfReach, indispensable, enough, isAlwaysMet }) => ({
        kind,
        of,
        out_of_reach: outOfReach,
        indispensable,
        enough,
        always_met: isAlwaysMet,
      })),
      facts: limits.facts.map(({ fact, fields, most }) => ({
        fact,
        fields,
        most: Number.isFinite(most) ? most : null,
      })),
      nothing_known: outcome(limits.nothingKnown),
      only_required: outcome(limits.onlyRequired),
    },
  };
}

function outcome({ status, score, reasons, track }: DefinitionExplanation['limits']['nothingKnown']): object {
  return { status, score, reasons, track };
}
