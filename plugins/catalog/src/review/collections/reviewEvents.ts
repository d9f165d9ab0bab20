import { reviewSteps } from '../../domain/review/steps.ts'
import { courseField, personField, table } from './table.ts'

/** Every step of every review: rows are added, never changed. */
export const reviewEvents = table('review-events', [
  courseField,
  { name: 'step', type: 'select', options: [...reviewSteps], required: true },
  personField('by'),
  { name: 'note', type: 'textarea' },
])
