import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap/paths.mjs'
import { refusal } from './checks/importRules.ts'
import { importsOf } from './checks/importScan.ts'
import { purityOf } from './checks/pureFiles.ts'

// Refuses imports that go against the table “Who may import whom” in docs/architecture.md.

const files = globSync('{payload.config.ts,{cms,plugins,seed,site}/**/*.{ts,tsx,mjs,astro}}', {
  cwd: root,
  exclude: ['**/node_modules/**', '**/.next/**', '**/.snippets/**', '**/dist/**'],
}).map((file) => file.replaceAll('\\', '/'))

const isPure = purityOf(root)
const refused = files.flatMap((file) =>
  importsOf(file, readFileSync(join(root, file), 'utf8')).flatMap(({ specifier, line }) => {
    const reason = refusal(file, specifier, isPure)
    return reason ? [`${file}:${line} imports ${specifier}\n    ${reason}`] : []
  }),
)

if (refused.length > 0) {
  console.error(`${refused.join('\n')}\n${refused.length} imports are refused.`)
  process.exit(1)
}
console.log(`Imports of ${files.length} files keep to the table.`)
