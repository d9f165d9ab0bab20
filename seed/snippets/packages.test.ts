import { expect, test } from 'vitest'
import { snippetsOf } from './extract.ts'
import { packagesOf } from './packages.ts'

const code = `import * as Sentry from '@sentry/node'
import { trace } from "@opentelemetry/api"
import { readFile } from 'node:fs/promises'
import './instrument.mjs'
import 'dotenv/config'
const { z } = await import('zod')
`

test.each([
  ['a part of Node, by its short name', 'fs/promises', []],
  ['a part of a package', '@sentry/node/preload', ['@sentry/node']],
  ['a file', './instrument.mjs', []],
  ['a scope alone', '@sentry', []],
  ['a path out of the packages', '@sentry/../../etc', []],
  ['an option of npm', '--global', []],
  ['an address', 'https://example.org/a.js', []],
])('%s', (_case, specifier, packages) => {
  const [snippet] = snippetsOf('a.md', `\`\`\`ts check="types"\nimport x from '${specifier}'\n\`\`\`\n`)
  expect(packagesOf(snippet!)).toEqual(packages)
})

test.each([
  ['one that is compiled tries what it imports', 'types', ['@sentry/node', '@opentelemetry/api', 'dotenv', 'zod']],
  ['one that is run does so, too', 'run', ['@sentry/node', '@opentelemetry/api', 'dotenv', 'zod']],
  ['one that is only parsed tries nothing', 'parse', []],
])('%s', (_case, check, packages) => {
  const [snippet] = snippetsOf('a.md', `\`\`\`ts check="${check}"\n${code}\`\`\`\n`)
  expect(packagesOf(snippet!)).toEqual(packages)
})
