export { judgeDefinition } from './judge-definition.ts';
export { suggestPoints } from './suggest-points.ts';
