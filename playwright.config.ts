import { defineConfig } from '@playwright/test';
import { findInstalledBrowser } from './scripts/find-browser.mjs';
import { findFreePort } from './tests/support/static-server.ts';

// The workers read this file again, as children of the first to read it: what is found once stands in the environment.
process.env.CHROMIUM_PATH ??= (await findInstalledBrowser()) ?? '';
process.env.NEWSROOM_TEST_PORT ??= String(await findFreePort());

const port = process.env.NEWSROOM_TEST_PORT;
const reportFile = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/__screenshots__/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A busy host takes ten times as long as a quiet one; what never comes is waited for, what comes late is no fault.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ...(reportFile ? [['json', { outputFile: reportFile }] as const] : [])],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: 'off',
    // What a service worker answers is not seen by the tests that stand in for the network; its own allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs ${process.env.NEWSROOM_OUT ?? 'dist'}`,
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
