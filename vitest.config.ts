import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that start Chromium wait for it; everything else is fast. */
const WITH_BROWSER = { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false };

export default defineConfig({
  test: {
    sequence: { shuffle: { tests: true } },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // The first test of a file may make the phrase tables, which a packaged extension carries ready-made.
          testTimeout: 30_000,
          include: [
            'tests/unit/**/*.test.{ts,tsx}',
            'tests/knowledge/**/*.test.ts',
            'tests/golden/**/*.test.ts',
            'tests/property/**/*.test.ts',
            'tests/house.test.ts',
          ],
        },
      },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...WITH_BROWSER } },
      {
        test: {
          name: 'extension',
          include: ['tests/extension/**/*.test.ts'],
          globalSetup: ['tests/extension/build-once.ts'],
          ...WITH_BROWSER,
        },
      },
    ],
  },
});
