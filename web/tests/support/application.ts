import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { openSeededGraph, writeTexts } from '../../../tests/support/graph.ts';
import { openTestServer } from '../../../tests/support/server.ts';

/** A page of the application in a browser of its own, and what went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Requests to other origins, errors on the console, and exceptions so far. */
  readonly problems: readonly string[];
  /** The questions that the page has asked so far. */
  readonly questions: readonly string[];
}

/** The application over the shipped seed and what these Cypher statements add, with these settings, for all tests of a file. */
export function application(settings: NodeJS.ProcessEnv = {}, additions: readonly string[] = []) {
  let origin = '';
  let browser: Browser | undefined;
  let close = async () => {};
  beforeAll(async () => {
    const graph = await openSeededGraph();
    await writeTexts(graph, ...additions);
    const { server } = await openTestServer(graph, { LOG_LEVEL: 'silent', ...settings });
    origin = await server.listen({ host: '127.0.0.1', port: 0 });
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // Nothing but this machine can be reached.
      args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    close = async () => {
      await browser?.close();
      await server.close();
      await graph.close();
    };
  });
  afterAll(() => close());
  return {
    visit: async (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
      if (!browser) throw new Error('Pages must be visited in a test, but the browser is not open yet.');
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const problems: string[] = [];
      const questions: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('pageerror', ({ message }) => problems.push(message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) problems.push(`request to ${url}`);
        if (request.method() === 'POST') questions.push(request.postData() ?? '');
      });
      await page.goto(origin + path, { timeout: 50_000 });
      // The workers of the editor may never be idle.
      if (path.startsWith('/ide'))
        await page.locator('.graphiql-editor .view-line').first().waitFor({ timeout: 50_000 });
      else await page.waitForLoadState('networkidle', { timeout: 50_000 });
      return { page, problems, questions };
    },
  };
}
