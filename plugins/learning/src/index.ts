import { withPersonalData, withTasks } from '@academy/kernel'
import { withMails } from '@academy/mail/contract'
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, CollectionConfig, Endpoint, Plugin } from 'payload'
import { studyPlans, studyTime } from './activity/collections.ts'
import { ownActivity } from './activity/endpoints.ts'
import { keepZone } from './activity/keepZone.ts'
import { announcementReceipts, announcements } from './announcements/collection.ts'
import { ownAnnouncements } from './announcements/endpoints.ts'
import { forgetAnnouncements } from './announcements/hooks/forgetAnnouncements.ts'
import { announcementMail } from './announcements/mail.ts'
import { announceDueTask, announceTask } from './announcements/tasks.ts'
import { badgeAwards } from './badges/collections/badgeAwards.ts'
import { badges } from './badges/collections/badges.ts'
import { badgeRuns, badgeSettings } from './badges/collections/kept.ts'
import { ownBadgeEndpoints } from './badges/endpoints/own.ts'
import { keepNamed } from './badges/hooks/keepNamed.ts'
import { earnedMail } from './badges/mail.ts'
import { awardBadgesTask, awardStudiedTask, awardToAllTask } from './badges/tasks.ts'
import { calendarFeeds } from './calendar/collection.ts'
import { calendarFeed, ownDates } from './calendar/endpoints.ts'
import { cohorts } from './cohorts/collection.ts'
import { listOpenCohorts } from './cohorts/endpoints.ts'
import { forgetCohorts } from './cohorts/hooks/forgetCohorts.ts'
import { courseAffinities } from './collections/courseAffinities.ts'
import { enrollments } from './collections/enrollments.ts'
import { lessonProgress } from './collections/lessonProgress.ts'
import { progressLedger } from './collections/progressLedger.ts'
import { skillProfiles } from './collections/skillProfiles.ts'
import { deadlines } from './deadlines/collection.ts'
import { deadlineNearMail } from './deadlines/mail.ts'
import { remindOfDeadlinesTask } from './deadlines/remind.ts'
import { completeLesson } from './endpoints/completeLesson.ts'
import { heartbeats } from './endpoints/heartbeats.ts'
import { ownLearning } from './endpoints/ownLearning.ts'
import { keepLearntCourse } from './hooks/keepLearntCourse.ts'
import { openLedger } from './hooks/openLedger.ts'
import { weeklyDigests } from './letters/digest/collection.ts'
import { digestMail, weeklyAnnouncementsMail } from './letters/digest/mails.ts'
import { reminderMail } from './letters/reminders/mail.ts'
import { sendDigestsTask, sendRemindersTask } from './letters/tasks.ts'
import { notes } from './notes/collection.ts'
import { ownNotes } from './notes/endpoints.ts'
import type { LearningOptions } from './options.ts'
import { pathFollows } from './paths/collection.ts'
import { followPath, ownPathEndpoints } from './paths/endpoints.ts'
import { checkFollowers, keepFollowedPath } from './paths/hooks.ts'
import { checkFollowersTask, checkPathsTask } from './paths/tasks.ts'
import { personalData } from './personalData.ts'
import { ownOutlook } from './recommendations/endpoints.ts'
import { adviseOnPublication } from './recommendations/hooks/adviseOnPublication.ts'
import { adviseAllTask, adviseTask } from './recommendations/tasks.ts'
import { recordImports } from './records/collection.ts'
import { postRecordImport } from './records/endpoint.ts'
import { withRuntime } from './runtime.ts'

export { closedLessons } from './closedLessons.ts'
export { completedCourse } from './completedCourse.ts'
export { learners } from './learners.ts'
export type { CertificateKeeper, CourseCompleted, LearningOptions, PathCompleted } from './options.ts'
export type { Past } from './past/past.ts'
export { writePast } from './past/write.ts'
export { completedPath } from './paths/completedPath.ts'
export { takenTogether } from './recommendations/affinities.ts'
export type { EmbeddingProvider } from './recommendations/embeddings/client.ts'
export { reportResult } from './steps/complete.ts'

const mails = [announcementMail, digestMail, weeklyAnnouncementsMail, reminderMail, earnedMail, deadlineNearMail]

type Added = {
  endpoints?: Endpoint[]
  afterChange?: CollectionAfterChangeHook[]
  beforeDelete?: CollectionBeforeDeleteHook[]
}

/** What learning adds to the collections of others, by slug. A person's history is opened before what forgets them. */
const added: Record<string, Added> = {
  users: {
    endpoints: [
      ...ownLearning,
      ...ownNotes,
      ...ownPathEndpoints,
      ...ownOutlook,
      ...ownActivity,
      ownAnnouncements,
      ...ownBadgeEndpoints,
      ...ownDates,
      postRecordImport,
    ],
    afterChange: [keepZone],
    beforeDelete: [openLedger],
  },
  lessons: { endpoints: [completeLesson] },
  courses: {
    endpoints: [listOpenCohorts],
    afterChange: [adviseOnPublication],
    beforeDelete: [keepLearntCourse, keepNamed('course'), forgetAnnouncements, forgetCohorts],
  },
  categories: { beforeDelete: [keepNamed('category')] },
  skills: { beforeDelete: [keepNamed('skill')] },
  paths: {
    endpoints: [followPath],
    afterChange: [checkFollowers],
    beforeDelete: [keepFollowedPath, keepNamed('path')],
  },
}

const withLearning = (collection: CollectionConfig): CollectionConfig => {
  const more = added[collection.slug]
  if (!more) return collection
  const { endpoints = [], afterChange = [], beforeDelete = [] } = more
  const { hooks } = collection
  return {
    ...collection,
    endpoints: [...endpoints, ...(collection.endpoints || [])],
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), ...afterChange],
      beforeDelete: [...beforeDelete, ...(hooks?.beforeDelete ?? [])],
    },
  }
}

/** Enrollments, the edition that each of them holds, and progress. Wire it after the plugins that bring people and courses. */
export const learningPlugin =
  (options: LearningOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []).map(withLearning),
      enrollments,
      cohorts,
      lessonProgress,
      progressLedger,
      notes,
      pathFollows,
      skillProfiles,
      courseAffinities,
      studyTime,
      studyPlans,
      badges,
      badgeAwards,
      badgeSettings,
      badgeRuns,
      deadlines,
      calendarFeeds,
      recordImports,
      announcements,
      announcementReceipts,
      weeklyDigests,
    ],
    endpoints: [...(config.endpoints ?? []), heartbeats, calendarFeed],
    custom: withTasks(withRuntime(withPersonalData(withMails(config.custom, mails), personalData), options), [
      checkPathsTask,
      checkFollowersTask,
      adviseTask,
      adviseAllTask,
      awardBadgesTask,
      awardStudiedTask,
      awardToAllTask,
      remindOfDeadlinesTask,
      announceTask,
      announceDueTask,
      sendDigestsTask,
      sendRemindersTask,
    ]),
  })
