import { byUser, type PersonalData } from '@academy/kernel'
import { strings } from './strings.ts'

const said = strings.personalData

export const reviewData: PersonalData[] = [
  {
    name: 'reviews-submitted',
    collection: 'reviews',
    about: said.submitted,
    found: byUser('submittedBy'),
    exported: ['course.title', 'state', 'submittedAt'],
    erasure: { does: 'pseudonymise', fields: { submittedBy: null }, becomes: said.reviewsBecome },
  },
  {
    name: 'reviews-decided',
    collection: 'reviews',
    about: said.decided,
    found: byUser('editor'),
    exported: ['course.title', 'state', 'updatedAt'],
    erasure: { does: 'pseudonymise', fields: { editor: null }, becomes: said.reviewsBecome },
  },
  {
    name: 'review-steps',
    collection: 'review-events',
    about: said.steps,
    found: byUser('by'),
    exported: ['course.title', 'step', 'note', 'createdAt'],
    erasure: { does: 'pseudonymise', fields: { by: null }, becomes: said.stepsBecome },
  },
  {
    name: 'comments',
    collection: 'comments',
    about: said.comments,
    found: byUser('author'),
    exported: ['course.title', 'lesson.title', 'text', 'createdAt'],
    erasure: { does: 'pseudonymise', fields: { author: null }, becomes: said.commentsBecome },
  },
  {
    name: 'comment-mentions',
    collection: 'comment-mentions',
    about: said.mentions,
    found: byUser('user'),
    exported: ['course.title', 'createdAt'],
    erasure: { does: 'delete' },
  },
  {
    name: 'comment-reads',
    collection: 'comment-reads',
    about: said.reads,
    found: byUser('user'),
    exported: ['course.title', 'readAt'],
    erasure: { does: 'delete' },
  },
]
