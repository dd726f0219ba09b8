import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConversionReport } from '../../src/outcomes/shapes/conversion.ts';
import { formatCount, formatShare } from '../../src/report/figures.ts';
import { renderConversionHtml } from '../../src/report/html/conversion-page.ts';
import { conversionJson } from '../../src/report/outcomes/conversion-json.ts';
import { listedRun, soldRun, unheardRun } from '../report/outcomes/held-runs.ts';
import { findChromium } from './chromium.ts';
import { hostileNames, namesCutTo } from './hostile-report.ts';
import { expectQuiet, expectReadable, LOOKS, WIDE } from './inspect-page.ts';
import { type OpenPage, openPage, tableOf, textsOf } from './open-page.ts';

const executablePath = findChromium();
if (!executablePath) console.warn('Skipped: pages are not looked at without Chromium.');

const RUNS: Readonly<Record<string, () => Promise<ConversionReport>>> = {
  'sales of a CRM': () => soldRun(['Webinar', 'Cold Call', 'Partner']),
  'hostile names': () => soldRun(hostileNames, true),
  'a column of the list': listedRun,
  'outcomes of nobody': unheardRun,
};

describe.skipIf(!executablePath)('conversion.html in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;
  const reports = new Map<string, ConversionReport>();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leadq-page-'));
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    for (const [name, run] of Object.entries(RUNS)) reports.set(name, await run());
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const opened = async (name: string, look: (open: OpenPage) => Promise<void>, options = {}) => {
    const open = await openPage(browser, folder, renderConversionHtml(reports.get(name) as ConversionReport), options);
    try {
      await look(open);
    } finally {
      await open.page.context().close();
    }
  };

  describe.each(Object.keys(RUNS))('%s', (name) => {
    test('runs nothing, loads nothing and complains of nothing', () => opened(name, expectQuiet));

    test.each(LOOKS)('can be read by all %s', (_look, colorScheme, viewport) =>
      opened(name, expectReadable, { colorScheme, viewport }),
    );
  });

  test('has the numbers of conversion.json, in its drawings and in its tables', () =>
    opened('sales of a CRM', async ({ page }) => {
      const json = JSON.parse(JSON.stringify(conversionJson(reports.get('sales of a CRM') as ConversionReport)));
      const { handed_over, waterfall, cohorts, sales, judgement, marketing_share } = json;
      const column = (rows: string[][], at: number) => rows.map((cells) => cells[at]);
      const drawn = async (part: string, chart: number) =>
        page.locator(`#${part} figure`).nth(chart).locator('svg text.figure').allTextContents();
      const rateOf = ({ share, whole }: { share: number; whole: number }) =>
        `${formatShare(share)} of ${formatCount(whole)}`;

      expect((await textsOf(page, 'h1'))[0]).toBe(
        `${handed_over.opportunities.part} of 80 qualified leads became opportunities (${formatShare(handed_over.opportunities.share)}), and ${handed_over.won.part} were won (${formatShare(handed_over.won.share)})`,
      );
      expect(await textsOf(page, '.tiles strong')).toEqual(
        [handed_over.won.part, handed_over.open, handed_over.lost, handed_over.unheard].map(formatCount),
      );

      const reached = waterfall.stages.map((one: { reached: number }) => formatCount(one.reached));
      expect(column(await tableOf(page, 'From suspect to customer, in numbers'), 1)).toEqual(reached);
      expect((await drawn('waterfall', 0)).map((text) => text.split(' ')[0])).toEqual(reached);
      const [, ...later] = waterfall.stages;
      expect(await drawn('waterfall', 1)).toEqual(later.map((one: { conversion: never }) => rateOf(one.conversion)));

      expect(await drawn('cohorts', 0)).toEqual(cohorts.cohorts.map((one: { overall: never }) => rateOf(one.overall)));
      expect(await drawn('sources', 0)).toEqual(sales.sources.map((one: { win_rate: never }) => rateOf(one.win_rate)));
      expect((await drawn('marketing-share', 0))[0]).toBe(rateOf(marketing_share.pipeline.by_count));
      expect(await textsOf(page, '.agreed text')).toEqual(['agreed: 25.0% to 35.0%']);
      expect(await drawn('bands', 0)).toEqual(
        judgement.bands.map((one: { rate: number; known: number }) => rateOf({ share: one.rate, whole: one.known })),
      );
      const lifts = judgement.criteria.map((one: { lift: number }) => `${one.lift.toFixed(2)}×`);
      expect((await drawn('criteria', 0)).map((text) => text.split(' ')[0])).toEqual(lifts);
      expect(column(await tableOf(page, 'What each criterion is worth, in numbers'), 5)).toEqual(lifts);
    }));

  test('draws the interval around the end of its bar', () =>
    opened(
      'sales of a CRM',
      async ({ page }) => {
        const bands = reports.get('sales of a CRM')?.judgement.bands ?? [];
        const places: [number, number, number][] =
          await page.evaluate(`[...document.querySelectorAll('#bands svg rect.bar')].map((bar) => {
          const range = bar.nextElementSibling.getBBox();
          return [bar.getBBox().width, range.x, range.x + range.width];
        })`);
        const [whole] = places.map(([width], band) => width / (bands[band].rate ?? 0));
        const measured = places.map((place) => place.map((x) => Math.round((x / whole) * 100)));
        expect(measured).toEqual(
          bands.map(({ rate, interval }) =>
            [rate, interval?.low, interval?.high].map((share) => Math.round((share ?? 0) * 100)),
          ),
        );
      },
      { viewport: WIDE },
    ));

  test('says first what may mislead', () =>
    opened('a column of the list', async ({ page }) => {
      expect(await textsOf(page, '#first p')).toEqual([
        '1 column of the lists seems to know the outcome: "Tags". A definition that asks for it looks better than it is.',
      ]);
      expect(await textsOf(page, '#leaks li')).toHaveLength(1);
    }));

  test('shows hostile names as they are', () =>
    opened('hostile names', async ({ page }) => {
      const sources = await tableOf(page, 'Opportunities by source, in numbers');
      expect(sources.map(([name]) => name).sort()).toEqual(namesCutTo(40).sort());
      const missed = await tableOf(page, 'Who was won, and not qualified, as a table');
      expect([...new Set(missed.map(([company]) => company))].sort()).toEqual(namesCutTo(60).sort());
      const sides = await page
        .locator('#sources td:first-child bdi, #sources th[scope=row] bdi')
        .evaluateAll((names) => names.filter((name) => name.matches(':dir(rtl)')).map((name) => name.textContent));
      expect(sides).toEqual(['شركة النخيل']);
    }));

  test('shows the suggested definition line by line', () =>
    opened('sales of a CRM', async ({ page }) => {
      const { suggestion } = reports.get('sales of a CRM') as ConversionReport;
      const lines = suggestion?.refused === null ? suggestion.diff : null;
      expect(lines?.length).toBeGreaterThan(5);
      expect((await textsOf(page, '#suggestion pre span')).map((line) => line.trimEnd())).toEqual(
        lines?.map((line) => line.trimEnd()),
      );
    }));
});
