import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect } from 'vitest';
import type { OpenPage } from './open-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

/** How pages are looked at. */
export const LOOKS = [
  ['in light, on a narrow screen', 'light', NARROW],
  ['in dark, on a wide screen', 'dark', WIDE],
] as const;

/** That a page holds nothing that runs or loads, and had nothing to complain of. */
export async function expectQuiet({ page, complaints, requests }: OpenPage): Promise<void> {
  expect(await page.locator('script, img, iframe, link, object, [onload], [onerror]').count()).toBe(0);
  expect([complaints, requests]).toEqual([[], []]);
}

/** That an audit has nothing against a page with all that is folded in it, and that it is as wide as the screen. */
export async function expectReadable({ page }: OpenPage): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
  await page.evaluate(axe);
  const { violations, passes }: AxeResults = await page.evaluate('axe.run()');
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(page.viewportSize()?.width);
}
