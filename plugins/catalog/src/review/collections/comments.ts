import { courseField, personField, table } from './table.ts'

/** What staff say to each other about a course or one of its lessons. Plain text, shown as it is. */
export const comments = table('comments', [
  courseField,
  { name: 'lesson', type: 'relationship', relationTo: 'lessons', index: true },
  /** The first comment of the thread; empty for that one itself. */
  { name: 'thread', type: 'relationship', relationTo: 'comments', index: true },
  personField('author'),
  { name: 'text', type: 'textarea', required: true },
  /** The place that it is about, and what was written there then; both empty for the whole document. */
  { name: 'anchor', type: 'text' },
  { name: 'quote', type: 'textarea' },
  { name: 'editedAt', type: 'date' },
  { name: 'resolvedAt', type: 'date' },
])

/** Who was mentioned where, and whether they have seen it. */
export const commentMentions = table(
  'comment-mentions',
  [
    { name: 'comment', type: 'relationship', relationTo: 'comments', index: true },
    courseField,
    personField('user'),
    { name: 'seenAt', type: 'date' },
  ],
  { indexes: [{ fields: ['comment', 'user'], unique: true }] },
)

/** Up to when somebody has read the comments on a course, or on one lesson of it; `document` is its id. */
export const commentReads = table(
  'comment-reads',
  [
    courseField,
    { name: 'document', type: 'text', required: true },
    personField('user'),
    { name: 'readAt', type: 'date' },
  ],
  { indexes: [{ fields: ['document', 'user'], unique: true }] },
)
