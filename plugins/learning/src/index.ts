import { withPersonalData, withTasks } from '@academy/kernel'
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, CollectionConfig, Endpoint, Plugin } from 'payload'
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
import { pathFollows } from './paths/collection.ts'
import { followPath, ownPathEndpoints } from './paths/endpoints.ts'
import { checkFollowers, keepFollowedPath } from './paths/hooks.ts'
import { checkFollowersTask, checkPathsTask } from './paths/tasks.ts'
import { personalData } from './personalData.ts'
import { withRuntime } from './runtime.ts'

export { completedCourse } from './completedCourse.ts'
export { learners } from './learners.ts'
export type { CourseCompleted, LearningOptions, PathCompleted } from './options.ts'
export { completedPath } from './paths/completedPath.ts'
export { reportResult } from './steps/complete.ts'

type Added = {
  endpoints?: Endpoint[]
  beforeDelete?: CollectionBeforeDeleteHook[]
  afterChange?: CollectionAfterChangeHook[]
}

/** What learning adds to the collections of others, by slug. A person's history is opened before what forgets them. */
const added: Record<string, Added> = {
  users: { endpoints: [...ownLearning, ...ownNotes, ...ownPathEndpoints], beforeDelete: [openLedger] },
  lessons: { endpoints: [completeLesson] },
  courses: { beforeDelete: [keepLearntCourse] },
  paths: { endpoints: [followPath], beforeDelete: [keepFollowedPath], afterChange: [checkFollowers] },
}

const withLearning = (collection: CollectionConfig): CollectionConfig => {
  const more = added[collection.slug]
  if (!more) return collection
  const { endpoints = [], beforeDelete = [], afterChange = [] } = more
  return {
    ...collection,
    endpoints: [...endpoints, ...(collection.endpoints || [])],
    hooks: {
      ...collection.hooks,
      beforeDelete: [...beforeDelete, ...(collection.hooks?.beforeDelete ?? [])],
      afterChange: [...(collection.hooks?.afterChange ?? []), ...afterChange],
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
    ],
    endpoints: [...(config.endpoints ?? []), heartbeats],
    custom: withTasks(withRuntime(withPersonalData(config.custom, personalData), options), [
      checkPathsTask,
      checkFollowersTask,
    ]),
  })
