import { table } from '../../review/collections/table.ts'
import { courseStates, runStates, sides, syncTriggers } from '../view.ts'

/** The runs of the sync; of those that are over the last ones are kept. */
export const syncRuns = table('course-sync-runs', [
  { name: 'state', type: 'select', options: [...runStates], required: true, index: true },
  { name: 'trigger', type: 'select', options: [...syncTriggers], required: true },
  { name: 'commit', type: 'text' },
  { name: 'startedAt', type: 'date', required: true, index: true },
  { name: 'finishedAt', type: 'date' },
  { name: 'reason', type: 'text' },
])

/** Every course that the sync has met, and how it stood to its folder then. */
export const syncedCourses = table('course-sync-courses', [
  { name: 'slug', type: 'text', required: true, unique: true, index: true },
  { name: 'state', type: 'select', options: [...courseStates], required: true, index: true },
  /** When both sides were last alike, and their prints then. */
  { name: 'base', type: 'json' },
  /** Their files then: large, so lists do without. */
  { name: 'files', type: 'json' },
  { name: 'problems', type: 'json' },
  /** How many files differ where both sides changed, and what in them. */
  { name: 'differing', type: 'number', defaultValue: 0, required: true },
  { name: 'conflict', type: 'json' },
  { name: 'chosen', type: 'select', options: [...sides] },
])
