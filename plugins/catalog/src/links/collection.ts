import { linkStates } from '../domain/checklist/links.ts'
import { table } from '../review/collections/table.ts'

/** What the nightly check found at addresses outside the academy that lessons link to. */
export const linkChecks = table('link-checks', [
  { name: 'url', type: 'text', required: true, unique: true, index: true },
  { name: 'state', type: 'select', options: [...linkStates], required: true, index: true },
  /** The status that it answered with, or why nothing could be learned. */
  { name: 'reason', type: 'text' },
  /** Lessons that link to it: `{ id, title }`, as they were at the check. */
  { name: 'places', type: 'json' },
  { name: 'checkedAt', type: 'date', required: true },
])
