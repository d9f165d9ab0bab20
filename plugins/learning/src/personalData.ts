import { byUser, type PersonalData } from '@academy/kernel'
import { strings as activity } from './activity/strings.ts'
import { strings as announcements } from './announcements/strings.ts'
import { strings as badges } from './badges/strings.ts'
import { strings as calendar } from './calendar/strings.ts'
import {
  ANNOUNCEMENTS_SLUG,
  BADGE_AWARDS_SLUG,
  BADGE_SETTINGS_SLUG,
  CALENDAR_FEEDS_SLUG,
  DEADLINES_SLUG,
  ENROLLMENTS_SLUG,
  LEDGER_SLUG,
  NOTES_SLUG,
  PATH_FOLLOWS_SLUG,
  PROGRESS_SLUG,
  RECEIPTS_SLUG,
  RECORD_IMPORTS_SLUG,
  SKILL_PROFILES_SLUG,
  STUDY_PLANS_SLUG,
  STUDY_TIME_SLUG,
  WEEKLY_DIGESTS_SLUG,
} from './contract.ts'
import { strings as deadlines } from './deadlines/strings.ts'
import { strings as letters } from './letters/strings.ts'
import { strings as paths } from './paths/strings.ts'
import { strings as advised } from './recommendations/strings.ts'
import { strings as records } from './records/strings.ts'
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
      'clientId',
      'course.title',
      'course.slug',
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
    name: 'badges',
    collection: BADGE_AWARDS_SLUG,
    about: badges.personalData.awards,
    found: byUser('student'),
    exported: ['badge.title', 'badge.slug', 'earnedAt', 'evidence', 'withdrawnAt', 'reason'],
    erasure: { does: 'delete' },
  },
  {
    name: 'badges-withdrawn',
    collection: BADGE_AWARDS_SLUG,
    about: badges.personalData.withdrawn,
    found: byUser('withdrawnBy'),
    exported: ['reason', 'withdrawnAt'],
    erasure: { does: 'pseudonymise', fields: { withdrawnBy: null }, becomes: badges.personalData.withdrawnBecomes },
  },
  {
    name: 'badge-settings',
    collection: BADGE_SETTINGS_SLUG,
    about: badges.personalData.settings,
    found: byUser('student'),
    exported: ['shown', 'hidden'],
    erasure: { does: 'delete' },
  },
  {
    // Whoever takes in an export sees by it which time is this academy's own.
    name: 'records-brought-in',
    collection: RECORD_IMPORTS_SLUG,
    about: records.personalData,
    found: byUser('student'),
    exported: ['academy', 'madeAt', 'createdAt'],
    erasure: { does: 'delete' },
  },
  {
    name: 'deadlines',
    collection: DEADLINES_SLUG,
    about: deadlines.personalData,
    found: byUser('enrollment.student'),
    exported: ['enrollment.id', 'day', 'remindedOf', 'createdAt', 'updatedAt'],
    erasure: { does: 'delete' },
  },
  {
    name: 'calendar-feeds',
    collection: CALENDAR_FEEDS_SLUG,
    about: calendar.personalData,
    found: byUser('student'),
    exported: ['since'],
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
      'cohort.name',
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
