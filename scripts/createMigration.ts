import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { root } from './bootstrap/paths.mjs'

// `npm run migrate:create -- <what-it-is-for>`: Payload writes the migration, and imports types as if they were values, which
// Node that strips types does not take.

const asGenerated = 'import { MigrateUpArgs, MigrateDownArgs, sql } from'
const asNodeRuns = 'import { type MigrateDownArgs, type MigrateUpArgs, sql } from'

const payload = 'node_modules/payload/bin.js'
execFileSync(process.execPath, [payload, 'migrate:create', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
for (const file of globSync(`${root}/cms/migrations/*.ts`)) {
  const text = readFileSync(file, 'utf8')
  if (text.startsWith(asGenerated)) writeFileSync(file, text.replace(asGenerated, asNodeRuns))
}
