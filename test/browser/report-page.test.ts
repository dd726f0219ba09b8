import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatCount } from '../../src/report/figures.ts';
import { renderHtml } from '../../src/report/html/report-page.ts';
import { renderJson } from '../../src/report/json.ts';
import { buildReport } from '../../src/report/model.ts';
import { placedGates } from '../report/placed-gates.ts';
import { boughtList, runFacts } from '../report/run-facts.ts';
import { findChromium } from './chromium.ts';
import { hostileNames, hostileReport, namesCutTo } from './hostile-report.ts';
import { expectQuiet, expectReadable, LOOKS, WIDE } from './inspect-page.ts';
import { type OpenPage, openPage, tableOf, textsOf } from './open-page.ts';

const executablePath = findChromium();
if (!executablePath) console.warn('Skipped: pages are not looked at without Chromium.');

const report = buildReport(boughtList(), placedGates('qualified<25%'));
const reports = { 'a bought list': report, 'hostile names': hostileReport(), 'no rows': buildReport(runFacts([])) };

describe.skipIf(!executablePath)('report.html in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leadq-page-'));
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const opened = async (html: string, look: (open: OpenPage) => Promise<void>, options = {}) => {
    const open = await openPage(browser, folder, html, options);
    try {
      await look(open);
    } finally {
      await open.page.context().close();
    }
  };

  describe.each(Object.entries(reports))('%s', (_name, one) => {
    test('runs nothing, loads nothing and complains of nothing', () =>
      opened(renderHtml(one), async (open) => {
        const { page } = open;
        expect(await page.title()).toMatch(/^(?:\d+ of \d+ rows are qualified leads|There were no rows)/);
        await expectQuiet(open);
      }));

    test.each(LOOKS)('can be read by all %s', (_look, colorScheme, viewport) =>
      opened(renderHtml(one), expectReadable, { colorScheme, viewport }),
    );
  });

  test('has the numbers of report.json, in its drawings and in its tables', () =>
    opened(renderHtml(report), async ({ page }) => {
      const json = JSON.parse(renderJson(report));
      const { counts, funnel, scores, missing, reasons } = json;
      const statuses = [counts.qualified, counts.nurture, counts.rejected, counts.unreadable];
      expect(await textsOf(page, '.tiles strong')).toEqual(statuses.map(formatCount));
      expect((await textsOf(page, 'h1'))[0]).toContain(`${counts.qualified} of ${counts.read} rows`);

      const counted = (rows: string[][], column: number) => rows.map((cells) => Number(cells[column].replace(',', '')));
      const stages = funnel.map(({ count }: { count: number }) => count);
      const drawn = await textsOf(page, '#funnel svg text.figure');
      expect(drawn.map((text) => Number(text.split(' ')[0].replace(',', '')))).toEqual(stages);
      expect(counted(await tableOf(page, 'The stages in numbers'), 1)).toEqual(stages);

      const leads = scores.buckets.map((bucket: { leads: number }) => bucket.leads);
      expect(await textsOf(page, '#scores svg text.count')).toEqual(leads.filter(Boolean).map(formatCount));
      expect(counted(await tableOf(page, 'The scores in numbers'), 1)).toEqual(leads);
      expect(await textsOf(page, '#scores .mark text')).toEqual(['nurture from 20', 'qualified from 60']);

      const fields = missing.map((one: { leads: number }) => one.leads);
      expect(counted(await tableOf(page, 'The fields in numbers'), 2)).toEqual(fields);
      const carried = await tableOf(page, 'Reasons by the leads that carry them');
      expect(carried.map(([code]) => code)).toEqual(reasons.map(({ code }: { code: string }) => code));
      for (const [column, key] of ['qualified', 'nurture', 'rejected', 'deciding', 'alone'].entries()) {
        expect(counted(carried, column + 2), key).toEqual(reasons.map((one: Record<string, number>) => one[key]));
      }
    }));

  test('draws bars and marks as long and as far as their numbers', () =>
    opened(
      renderHtml(report),
      async ({ page }) => {
        const widths: number[] = await page.evaluate(
          "[...document.querySelectorAll('#funnel svg rect:not(.lost)')].map((bar) => bar.getBBox().width)",
        );
        const shares = widths.map((width) => Number((width / widths[0]).toFixed(3)));
        expect(shares).toEqual([1, 0.998, 0.98, 0.931, 0.881, 0.852, 0.743, 0.228]);
      },
      { viewport: WIDE },
    ));

  test('shows hostile names as they are', () =>
    opened(renderHtml(reports['hostile names']), async ({ page }) => {
      expect((await tableOf(page, 'Leads by bar, profile and track')).map(([, name]) => name).sort()).toEqual(
        [...hostileNames, ...hostileNames].sort(),
      );
      expect(await textsOf(page, '#lists h3')).toEqual(hostileNames);
      expect((await tableOf(page, 'The best qualified')).map(([name]) => name)).toEqual(namesCutTo(60));
      const sides = await page
        .locator('#lists h3 bdi')
        .evaluateAll((names) => names.map((name) => name.matches(':dir(rtl)')));
      expect(sides).toEqual(hostileNames.map((name) => name === 'شركة النخيل'));
    }));

  test('is used with the keyboard alone', () =>
    opened(renderHtml(report), async ({ page }) => {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe('To the content');
      expect(await page.locator(':focus').boundingBox()).toMatchObject({ x: 16 });
      const first = page.locator('summary').first();
      await first.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('details table').first().isVisible()).toBe(true);
      await page.locator('.wide').first().focus();
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe('The stages in numbers');
    }));

  test('prints light, with what is folded', () =>
    opened(
      renderHtml(report),
      async ({ page }) => {
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('details table').first().isVisible()).toBe(true);
        expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
        expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
      },
      { colorScheme: 'dark' },
    ));
});
