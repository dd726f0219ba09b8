import { snakeKeys } from '../output/key-case.ts';
import type { Report } from './model.ts';

/** Renders a report as the text of `report.json`. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(snakeKeys(report), null, 2)}\n`;
}
