import { expect, test } from 'vitest'
import { refusal } from './importRules.ts'
import { importsOf } from './importScan.ts'

const isPure = (file: string) => file === 'plugins/kernel/src/money.ts'
const verdict = (from: string, specifier: string) => (refusal(from, specifier, isPure) ? 'refused' : 'allowed')

const domain = 'plugins/learning/src/domain/streak.ts'
const contract = 'plugins/learning/src/contract.ts'
const endpoint = 'plugins/learning/src/endpoints/progress.ts'
const page = 'site/src/pages/index.astro'

test.each([
  [domain, './days.ts', 'allowed'],
  [domain, '@academy/kernel/money', 'allowed'],
  [domain, '@academy/kernel/transaction', 'refused'],
  [domain, '@academy/kernel', 'refused'],
  [domain, 'payload', 'refused'],
  [domain, 'node:fs', 'refused'],
  [domain, '../endpoints/progress.ts', 'refused'],
  [contract, 'zod', 'allowed'],
  [contract, './domain/streak.ts', 'allowed'],
  [contract, './contract/streaks.ts', 'allowed'],
  ['plugins/learning/src/contract/streaks.ts', '../contract.ts', 'allowed'],
  ['plugins/learning/src/contract/streaks.ts', '../collections/streaks.ts', 'refused'],
  [contract, '@academy/kernel/money', 'allowed'],
  [contract, '@academy/kernel', 'refused'],
  [contract, 'payload', 'refused'],
  [contract, '@academy/catalog/contract', 'refused'],
  [endpoint, '../domain/streak.ts', 'allowed'],
  [endpoint, 'payload', 'allowed'],
  [endpoint, '@academy/kernel', 'allowed'],
  [endpoint, '@academy/catalog/contract', 'allowed'],
  [endpoint, '@academy/catalog', 'refused'],
  [endpoint, '../../../catalog/src/contract.ts', 'refused'],
  [endpoint, '@payload-config', 'refused'],
  [endpoint, '../../../../cms/env.ts', 'refused'],
  [endpoint, '#site/format.ts', 'refused'],
  [endpoint, 'next/server', 'refused'],
  ['plugins/learning/src/admin/Chart.tsx', 'next/navigation', 'allowed'],
  ['plugins/kernel/src/index.ts', '@academy/catalog/contract', 'refused'],
  [page, '#site/layouts/Page.astro', 'allowed'],
  [page, '@academy/catalog/contract', 'allowed'],
  [page, '@academy/kernel/money', 'allowed'],
  [page, '@academy/kernel', 'refused'],
  [page, '@academy/catalog', 'refused'],
  [page, '../../../plugins/catalog/src/contract.ts', 'refused'],
  [page, '../../../cms/env.ts', 'refused'],
  [page, 'payload', 'refused'],
  [page, '@payloadcms/richtext-lexical', 'refused'],
  [page, 'react', 'allowed'],
  ['payload.config.ts', '@academy/catalog', 'allowed'],
  ['payload.config.ts', './plugins/catalog/src/index.ts', 'refused'],
  ['cms/server/main.ts', '@academy/kernel', 'allowed'],
  ['cms/server/main.ts', '../../site/src/format.ts', 'refused'],
  ['seed/run.ts', '@academy/catalog', 'allowed'],
  ['plugins/learning/src/endpoints/progress.test.ts', '@payload-config', 'allowed'],
  ['plugins/learning/tests/progress.test.ts', '@payload-config', 'allowed'],
])('%s → %s is %s', (from, specifier, expected) => {
  expect(verdict(from, specifier)).toBe(expected)
})

test('imports are found in every form, with their lines', () => {
  const source = ["import a from 'a'", '', "import type { B } from 'b'", "export * from 'c'", "await import('d')"].join(
    '\n',
  )
  expect(importsOf('x.ts', source)).toEqual([
    { specifier: 'a', line: 1 },
    { specifier: 'b', line: 3 },
    { specifier: 'c', line: 4 },
    { specifier: 'd', line: 5 },
  ])
})

test('what a comment or a string says is no import', () => {
  expect(importsOf('x.ts', '// import a from "a"\nconst text = \'import b from "b"\'\n')).toEqual([])
})

test('an Astro page is searched in its front matter and its scripts', () => {
  const source =
    "---\nimport Layout from 'layout'\n---\n<p>import x from 'text'</p>\n<script>\n  import 'behaviour'\n</script>\n"
  expect(importsOf('x.astro', source)).toEqual([
    { specifier: 'layout', line: 2 },
    { specifier: 'behaviour', line: 6 },
  ])
})
