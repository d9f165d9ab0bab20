import { table } from '../review/collections/table.ts'

/** The newest versions of packages that `npm run snippets -- --newest` met: what statements are measured by. */
export const packageVersions = table('package-versions', [
  { name: 'name', type: 'text', required: true, unique: true, index: true },
  { name: 'version', type: 'text', required: true },
  { name: 'seenAt', type: 'date', required: true },
])
