import { byUser, type PersonalData } from '@academy/kernel'
import { strings as activity } from './activity/strings.ts'
import { strings as announcements } from './announcements/strings.ts'
import {
  ANNOUNCEMENTS_SLUG,
  ENROLLMENTS_SLUG,
  LEDGER_SLUG,
  NOTES_SLUG,
  PATH_FOLLOWS_SLUG,
  PROGRESS_SLUG,
  RECEIPTS_SLUG,
  SKILL_PROFILES_SLUG,
  STUDY_PLANS_SLUG,
  STUDY_TIME_SLUG,
  WEEKLY_DIGESTS_SLUG,
} from './contract.ts'
import { strings as letters } from './letters/strings.ts'
import { strings as paths } from './paths/strings.ts'
import { strings as advised } from './recommendations/strings.ts'
import { strings } from './strings.ts'

const said = strings.personalData
const course = ['enrollment.id', 'lessonKey']

/** All of it goes with the learner. What refers to an enrollment stands before it, as that is the order of forgetting. */
export const personalData: PersonalData[] = [
  {
    name: 'progress-ledger',
    collection: LEDGER_SLUG,
    about: said.ledger,
    found: byUser('enrollment.student'),
    exported: [...course, 'from', 'to', 'reason', 'note', 'editionNumber', 'at'],
    erasure: { does: 'delete' },
  },
  {
    name: 'progress-of-others',
    collection: LEDGER_SLUG,
    about: said.changed,
    found: byUser('by'),
    exported: ['reason', 'at'],
    erasure: { does: 'pseudonymise', fields: { by: null }, becomes: said.changedBecomes },
  },
  {
    name: 'lesson-progress',
    collection: PROGRESS_SLUG,
    about: said.progress,
    found: byUser('enrollment.student'),
    exported: [...course, 'fraction', 'seconds', 'completedAt', 'editionNumber'],
    erasure: { does: 'delete' },
  },
  {
    name: 'notes',
    collection: NOTES_SLUG,
    about: said.notes,
    found: byUser('student'),
    exported: [
      'course.title',
      'lessonKey',
      'lessonTitle',
      'body',
      'exact',
      'before',
      'after',
      'createdAt',
      'updatedAt',
      'removedAt',
    ],
    erasure: { does: 'delete' },
  },
  {
    name: 'path-follows',
    collection: PATH_FOLLOWS_SLUG,
    about: paths.personalData.follows,
    found: byUser('student'),
    exported: ['path.title', 'path.slug', 'followedAt', 'leftAt', 'completedAt'],
    erasure: { does: 'delete' },
  },
  {
    name: 'skill-profile',
    collection: SKILL_PROFILES_SLUG,
    about: advised.personalData,
    found: byUser('student'),
    exported: ['skills', 'suggestions', 'advised', 'computedAt'],
    erasure: { does: 'delete' },
  },
  {
    name: 'study-time',
    collection: STUDY_TIME_SLUG,
    about: activity.time.about,
    found: byUser('student'),
    exported: ['at', 'seconds'],
    erasure: { does: 'delete' },
  },
  {
    name: 'study-plans',
    collection: STUDY_PLANS_SLUG,
    about: activity.plans.about,
    found: byUser('student'),
    exported: ['since', 'day', 'goalMinutes', 'restDays', 'showsStreak', 'timeZone'],
    erasure: { does: 'delete' },
  },
  {
    name: 'announcements-written',
    collection: ANNOUNCEMENTS_SLUG,
    about: announcements.personalData.written,
    found: byUser('author'),
    exported: ['course.title', 'title', 'body', 'publishAt', 'withdrawnAt', 'createdAt'],
    erasure: { does: 'pseudonymise', fields: { author: null }, becomes: announcements.personalData.writtenBecomes },
  },
  {
    name: 'announcement-receipts',
    collection: RECEIPTS_SLUG,
    about: announcements.personalData.receipts,
    found: byUser('student'),
    exported: ['announcement.title', 'mailedAt', 'readAt'],
    erasure: { does: 'delete' },
  },
  {
    name: 'weekly-digests',
    collection: WEEKLY_DIGESTS_SLUG,
    about: letters.digestsAbout,
    found: byUser('student'),
    exported: ['week', 'at', 'mailed'],
    erasure: { does: 'delete' },
  },
  {
    name: 'enrollments',
    collection: ENROLLMENTS_SLUG,
    about: said.enrollments,
    found: byUser('student'),
    exported: [
      'id',
      'course.title',
      'course.slug',
      'edition.number',
      'enrolledAt',
      'movedAt',
      'leftAt',
      'moves',
      'lastLessonKey',
      'lastSeenAt',
      'remindedAt',
      'studied',
    ],
    erasure: { does: 'delete' },
  },
]
