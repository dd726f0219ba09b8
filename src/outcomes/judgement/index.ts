export { type Judgement, judgeDefinition } from './judge-definition.ts';
export { type Suggestion, suggestPoints } from './suggest-points.ts';
