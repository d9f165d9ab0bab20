import { reviewStates } from '../../domain/review/steps.ts'
import { personField, table } from './table.ts'

/** How far each course's review is. A course that nobody ever submitted has no row. */
export const reviews = table('reviews', [
  { name: 'course', type: 'relationship', relationTo: 'courses', unique: true, index: true },
  { name: 'state', type: 'select', options: [...reviewStates], defaultValue: 'draft', required: true, index: true },
  personField('submittedBy'),
  { name: 'submittedAt', type: 'date' },
  /** Who decided last. */
  personField('editor'),
  { name: 'changedSinceApproval', type: 'checkbox', defaultValue: false },
  { name: 'scheduledFor', type: 'date' },
])
