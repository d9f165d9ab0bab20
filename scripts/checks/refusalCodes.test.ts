import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../bootstrap/paths.mjs'
import { namedCodes, refusalCodes } from './refusalCodes.ts'

test.each([
  ['an error', `throw new HttpError(404, 'mail/not-found', said.gone)`, ['mail/not-found']],
  ['one over several lines', `new HttpError(\n  409,\n  'auth/last-admin',\n  said)`, ['auth/last-admin']],
  ['a body', `errorBody('kernel/bad-text', 'A text …')`, ['kernel/bad-text']],
  ['a table of statuses', `  409: 'http/conflict',`, ['http/conflict']],
  ['what is written to the log is none', `audit({ action: 'auth/banned' })`, []],
])('%s', (_case, source, codes) => {
  expect(refusalCodes(source)).toEqual(codes)
})

test('integrators find every code that the academy refuses with', () => {
  const files = globSync(['plugins/*/src/**/*.{ts,tsx}', 'cms/server/**/*.ts'], {
    cwd: root,
    exclude: (path) => path.includes('.test.'),
  })
  const known = namedCodes(readFileSync(join(root, 'docs/integrators.md'), 'utf8'))
  const used = new Set(files.flatMap((file) => refusalCodes(readFileSync(join(root, file), 'utf8'))))
  expect(used.size).toBeGreaterThan(50)
  expect([...used].filter((code) => !known.has(code))).toEqual([])
})
