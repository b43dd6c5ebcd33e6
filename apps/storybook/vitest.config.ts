import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { current as angular } from '../../packages/angular/vitest.config.ts';
import { CHROMIUM, CHROMIUM_ARGS } from '../../tools/browsers/paths.mjs';

const configDir = `${import.meta.dirname}/.storybook`;

export default defineConfig({
  test: {
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: [
      {
        // Every story in Storybook's own page: it renders, its play function passes, axe finds nothing.
        plugins: [storybookTest({ configDir })],
        test: {
          name: 'stories',
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: CHROMIUM, args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // The code of every story, in each stack.
        test: {
          name: 'stacks',
          include: ['tests/stacks/*.test.ts'],
          exclude: ['tests/stacks/angular.test.ts'],
          environment: 'jsdom',
        },
      },
      {
        ...angular,
        test: {
          ...angular.test,
          name: 'stacks-angular',
          include: ['tests/stacks/angular.test.ts'],
        },
      },
      {
        // Every story as a plain page, then the built site.
        test: {
          name: 'pages',
          // After the stories: two browsers at once on two cores take longer than one after the other.
          sequence: { groupOrder: 2 },
          include: ['tests/*.test.ts'],
          testTimeout: 60_000,
          // A page in each of two cores.
          maxConcurrency: 2,
          fileParallelism: false,
        },
      },
    ],
  },
});
