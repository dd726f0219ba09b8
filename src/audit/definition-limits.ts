import type { Definition, ScoringRule, Section, StatusDemand } from '../definition/definition.ts';
import { noAnswers, setAnswer } from '../qualify/answers.ts';
import type { CompiledDefinition } from '../qualify/compile.ts';
import type { Decision } from '../qualify/decision.ts';
import { conditionFacts } from './condition-facts.ts';
import { type Extent, extentOfScore } from './lint/score-extent.ts';

/** What follows from a definition for every lead. Bounds hold always; they need not be reached. */
export interface Limits {
  /** Of the total score. Infinite where nothing bounds it. */
  readonly score: Extent;
  readonly sections: readonly (Extent & { readonly section: string })[];
  readonly demands: readonly DemandLimits[];
  /** What the rules that look at one thing alone can bring together, the most first. */
  readonly facts: readonly { readonly fact: string; readonly fields: readonly string[]; readonly most: number }[];
  /** The decision on a lead of which nothing is known, and of which only what is required is known. */
  readonly nothingKnown: Decision;
  readonly onlyRequired: Decision;
}

/** What a status or a bar demands, held against what can be scored. */
export interface DemandLimits {
  readonly kind: 'status' | 'bar';
  /** `qualified`, `nurture`, or the id of a bar. */
  readonly of: string;
  /** `score` and the sections whose demanded score no lead can have. */
  readonly outOfReach: readonly string[];
  /** Sections without points of which no lead meets the demand. */
  readonly indispensable: readonly string[];
  /** Scoring rules of which each, holding alone, meets the demand. */
  readonly enough: readonly { readonly section: string; readonly profile: string; readonly id: string }[];
  /** Whether every score meets the demand. */
  readonly isAlwaysMet: boolean;
}

/** What some sections can score together. */
type Span = (sections: readonly Section[]) => Extent;

/** Works out what can never happen, soundly: what is said of all leads is true of each, though a bound need not be reached. */
export function findLimits({ definition, program, questions, reading, surroundings }: CompiledDefinition): Limits {
  const ground = { ...surroundings, fieldById: surroundings.catalogue.fieldById };
  const span: Span = (sections) => {
    const { least, most } = extentOfScore(sections, ground, []);
    // 0, and not its negative.
    return { least: least + 0, most: most + 0 };
  };
  const { qualified, nurture } = definition.status;
  const limit = (kind: DemandLimits['kind'], of: string, demand: StatusDemand | undefined) =>
    demand === undefined ? [] : [{ kind, of, ...limitDemand(demand, definition, span) }];
  const nothing = noAnswers(reading.answerCount);
  const required = noAnswers(reading.answerCount);
  const isRequired = (field: string) => definition.require.demands.some(({ any }) => any.includes(field));
  for (const { bit, field, presence } of questions) if (presence && isRequired(field)) setAnswer(required, bit, true);
  return {
    score: span(definition.sections),
    sections: definition.sections.map((section) => ({ section: section.id, ...span([section]) })),
    demands: [
      ...limit('status', 'qualified', qualified),
      ...limit('status', 'nurture', nurture),
      ...definition.bars.flatMap((bar) => limit('bar', bar.id, bar)),
    ],
    facts: worthOfFacts(definition, span),
    nothingKnown: program.decide(nothing),
    onlyRequired: program.decide(required),
  };
}

function limitDemand(demand: StatusDemand, definition: Definition, span: Span): Omit<DemandLimits, 'kind' | 'of'> {
  const { sections } = definition;
  const { least, most } = span(sections);
  const { score = Number.NEGATIVE_INFINITY } = demand;
  const leastOf = ({ id }: Section) => demand.sections[id] ?? Number.NEGATIVE_INFINITY;
  const without = (section: Section) => span(sections.filter((other) => other !== section)).most;
  return {
    outOfReach: [
      ...(most < score ? ['score'] : []),
      ...sections.filter((section) => span([section]).most < leastOf(section)).map(({ id }) => id),
    ],
    indispensable: sections.filter((section) => without(section) < score || leastOf(section) > 0).map(({ id }) => id),
    enough: demand.ready === undefined ? rulesThatSuffice(demand, definition) : [],
    isAlwaysMet:
      demand.ready === undefined &&
      least >= score &&
      sections.every((section) => span([section]).least >= leastOf(section)),
  };
}

/** Rules that meet a demand when they alone hold. A demand that no rule is needed for has none. */
function rulesThatSuffice({ score, sections }: StatusDemand, definition: Definition): DemandLimits['enough'] {
  if ((score ?? 0) <= 0 && Object.values(sections).every((least) => least <= 0)) return [];
  return definition.sections.flatMap(({ id: section, profiles }) =>
    profiles.flatMap(({ id: profile, max, rules }) =>
      rules
        .filter(({ points, max: most, each }) => {
          const alone = Math.min(max, each ? Math.min(points, most) : points);
          const meetsSections = Object.entries(sections).every(([id, least]) => (id === section ? alone : 0) >= least);
          return alone > 0 && alone >= (score ?? 0) && meetsSections;
        })
        .map(({ id }) => ({ section, profile, id })),
    ),
  );
}

function worthOfFacts({ sections }: Definition, span: Span): Limits['facts'] {
  const rules = sections.flatMap(({ profiles }) => profiles.flatMap((profile) => profile.rules));
  const aboutOne = new Map(
    rules.flatMap((rule) => {
      const facts = conditionFacts(rule.if);
      const roots = new Set(facts.map(({ root }) => root));
      return roots.size === 1 ? [[rule, facts] as const] : [];
    }),
  );
  const roots = [...new Set([...aboutOne.values()].map(([{ root }]) => root))];
  return roots
    .map((fact) => {
      const isAbout = (rule: ScoringRule) => aboutOne.get(rule)?.[0].root === fact;
      const fields = [...aboutOne.values()].flat().filter(({ root }) => root === fact);
      const { most } = span(sections.map((section) => onlyRules(section, isAbout)));
      return { fact, fields: [...new Set(fields.map(({ field }) => field))], most };
    })
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.most - a.most);
}

function onlyRules({ id, profiles }: Section, counts: (rule: ScoringRule) => boolean): Section {
  return { id, profiles: profiles.map((profile) => ({ ...profile, rules: profile.rules.filter(counts) })) };
}
