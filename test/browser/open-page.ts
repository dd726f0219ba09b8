import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page in a browser, with what it complained of and what it asked the network for. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

/** Opens HTML as a file, with everything else refused. */
export async function openPage(
  browser: Browser,
  folder: string,
  html: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const { href } = pathToFileURL(file);
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  const requests: string[] = [];
  await context.route('**', (route) => {
    if (route.request().url() === href) return route.continue();
    requests.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.goto(href);
  return { page, complaints, requests };
}

/** The texts of what a selector finds, in the order of the page. */
export function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).allTextContents();
}

/** The body of the table with a caption, as texts. */
export async function tableOf(page: Page, caption: string): Promise<string[][]> {
  const rows = await page
    .locator('table', { has: page.locator(`caption:text-is("${caption}")`) })
    .locator('tbody tr')
    .all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}
