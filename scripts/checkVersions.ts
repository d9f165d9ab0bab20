import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap/paths.mjs'
import { payloadVersions } from './checks/payloadVersions.ts'

// Refuses a lockfile in which Payload's packages are of more than one version.

const versions = payloadVersions(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'))
if (versions.size !== 1) {
  console.error('Payload’s packages must all be of one version; pin it in pnpm-workspace.yaml (catalog, overrides):')
  for (const [version, names] of versions) console.error(`  ${version}  ${names.join(', ')}`)
  process.exit(1)
}
console.log(`Payload’s packages are all ${[...versions.keys()].join()}.`)
