export { type Batch, cellStart, cellText } from '../qualify/batch.ts';
