import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const never = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/.runtime/**', '**/.data/**']
const onServers = ['tests/**/*.test.ts', '{cms,site,seed}/tests/**/*.test.ts', 'plugins/*/tests/**/*.test.ts']
const inBrowser = '**/*.browser.test.ts'
const resolve = { alias: { '@payload-config': fileURLToPath(new URL('payload.config.ts', import.meta.url)) } }

/** Tests of a running academy: one, shared by all of them, so they run one after another. */
const shared = {
  globalSetup: 'tests/support/globalSetup.ts',
  setupFiles: 'tests/support/environment.ts',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          // Pure rules leave nothing behind: one worker tests file after file, and what they import is loaded once.
          isolate: false,
          // And so that nothing is left behind for the next file.
          unstubGlobals: true,
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude: [...never, ...onServers, inBrowser],
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: 'integration',
          include: onServers,
          exclude: [...never, inBrowser],
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: 'browser',
          include: [inBrowser],
          exclude: never,
          // What a busy machine was too slow for once is told apart from what is broken; the report says which it was.
          retry: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
