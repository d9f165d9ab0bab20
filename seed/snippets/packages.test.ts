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
  ['one that is compiled tries what it imports', 'types', ['@sentry/node', '@opentelemetry/api', 'dotenv', 'zod']],
  ['one that is run does so, too', 'run', ['@sentry/node', '@opentelemetry/api', 'dotenv', 'zod']],
  ['one that is only parsed tries nothing', 'parse', []],
])('%s', (_case, check, packages) => {
  const [snippet] = snippetsOf('a.md', `\`\`\`ts check="${check}"\n${code}\`\`\`\n`)
  expect(packagesOf(snippet!)).toEqual(packages)
})
