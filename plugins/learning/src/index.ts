import { withPersonalData } from '@academy/kernel'
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, CollectionConfig, Endpoint, Plugin } from 'payload'
import { studyPlans, studyTime } from './activity/collections.ts'
import { ownActivity } from './activity/endpoints.ts'
import { keepZone } from './activity/keepZone.ts'
import { enrollments } from './collections/enrollments.ts'
import { lessonProgress } from './collections/lessonProgress.ts'
import { progressLedger } from './collections/progressLedger.ts'
import { completeLesson } from './endpoints/completeLesson.ts'
import { heartbeats } from './endpoints/heartbeats.ts'
import { ownLearning } from './endpoints/ownLearning.ts'
import { keepLearntCourse } from './hooks/keepLearntCourse.ts'
import { openLedger } from './hooks/openLedger.ts'
import { notes } from './notes/collection.ts'
import { ownNotes } from './notes/endpoints.ts'
import type { LearningOptions } from './options.ts'
import { personalData } from './personalData.ts'
import { withRuntime } from './runtime.ts'

export { completedCourse } from './completedCourse.ts'
export { learners } from './learners.ts'
export type { CourseCompleted, LearningOptions } from './options.ts'
export { reportResult } from './steps/complete.ts'

type Added = {
  endpoints?: Endpoint[]
  afterChange?: CollectionAfterChangeHook[]
  beforeDelete?: CollectionBeforeDeleteHook[]
}

/** What learning adds to the collections of others, by slug. A person's history is opened before what forgets them. */
const added: Record<string, Added> = {
  users: {
    endpoints: [...ownLearning, ...ownNotes, ...ownActivity],
    afterChange: [keepZone],
    beforeDelete: [openLedger],
  },
  lessons: { endpoints: [completeLesson] },
  courses: { beforeDelete: [keepLearntCourse] },
}

const withLearning = (collection: CollectionConfig): CollectionConfig => {
  const more = added[collection.slug]
  if (!more) return collection
  const { endpoints = [], afterChange = [], beforeDelete = [] } = more
  return {
    ...collection,
    endpoints: [...endpoints, ...(collection.endpoints || [])],
    hooks: {
      ...collection.hooks,
      afterChange: [...(collection.hooks?.afterChange ?? []), ...afterChange],
      beforeDelete: [...beforeDelete, ...(collection.hooks?.beforeDelete ?? [])],
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
      studyTime,
      studyPlans,
    ],
    endpoints: [...(config.endpoints ?? []), heartbeats],
    custom: withRuntime(withPersonalData(config.custom, personalData), options),
  })
