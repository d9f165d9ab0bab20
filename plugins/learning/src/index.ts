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
import { courseAffinities } from './collections/courseAffinities.ts'
import { enrollments } from './collections/enrollments.ts'
import { lessonProgress } from './collections/lessonProgress.ts'
import { progressLedger } from './collections/progressLedger.ts'
import { skillProfiles } from './collections/skillProfiles.ts'
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
import { withRuntime } from './runtime.ts'

export { completedCourse } from './completedCourse.ts'
export { learners } from './learners.ts'
export type { CourseCompleted, LearningOptions, PathCompleted } from './options.ts'
export { completedPath } from './paths/completedPath.ts'
export { takenTogether } from './recommendations/affinities.ts'
export type { EmbeddingProvider } from './recommendations/embeddings/client.ts'
export { reportResult } from './steps/complete.ts'

const mails = [announcementMail, digestMail, weeklyAnnouncementsMail, reminderMail]

type Added = {
  endpoints?: Endpoint[]
  afterChange?: CollectionAfterChangeHook[]
  beforeDelete?: CollectionBeforeDeleteHook[]
}

/** What learning adds to the collections of others, by slug. A person's history is opened before what forgets them. */
const added: Record<string, Added> = {
  users: {
    endpoints: [...ownLearning, ...ownNotes, ...ownPathEndpoints, ...ownOutlook, ...ownActivity, ownAnnouncements],
    afterChange: [keepZone],
    beforeDelete: [openLedger],
  },
  lessons: { endpoints: [completeLesson] },
  courses: { afterChange: [adviseOnPublication], beforeDelete: [keepLearntCourse, forgetAnnouncements] },
  paths: { endpoints: [followPath], afterChange: [checkFollowers], beforeDelete: [keepFollowedPath] },
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
      lessonProgress,
      progressLedger,
      notes,
      pathFollows,
      skillProfiles,
      courseAffinities,
      studyTime,
      studyPlans,
      announcements,
      announcementReceipts,
      weeklyDigests,
    ],
    endpoints: [...(config.endpoints ?? []), heartbeats],
    custom: withTasks(withRuntime(withPersonalData(withMails(config.custom, mails), personalData), options), [
      checkPathsTask,
      checkFollowersTask,
      adviseTask,
      adviseAllTask,
      announceTask,
      announceDueTask,
      sendDigestsTask,
      sendRemindersTask,
    ]),
  })
