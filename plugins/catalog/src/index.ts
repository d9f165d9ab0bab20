import { withPersonalData, withTasks } from '@academy/kernel'
import type { Plugin } from 'payload'
import { courses } from './collections/courses.ts'
import { instructors } from './collections/instructors.ts'
import { lessons } from './collections/lessons.ts'
import { redirects } from './collections/redirects.ts'
import { releases } from './collections/releases.ts'
import { terms } from './collections/terms.ts'
import { readDashboard } from './dashboard/endpoint.ts'
import { editions } from './editions/collections/editions.ts'
import { editionTexts } from './editions/collections/editionTexts.ts'
import { withEditions } from './editions/recording/wire.ts'
import { readCatalogue } from './endpoints/reading.ts'
import { courseImports } from './folders/bulk/collection.ts'
import { importCoursesTask, tidyImportsTask } from './folders/bulk/tasks.ts'
import { noticeStaleTask } from './freshness/task.ts'
import { packageVersions } from './freshness/versions.ts'
import { checkLinksTask } from './links/task.ts'
import { type CatalogOptions, resolveOptions } from './options.ts'
import { paths } from './paths/collection.ts'
import { withPaths } from './paths/keepAskedFor.ts'
import { personalData } from './personalData.ts'
import { withReleases } from './releases/wire.ts'
import { snippets } from './reuse/snippets/collection.ts'
import { courseTemplates } from './reuse/templates/courseTemplates.ts'
import { lessonTemplates } from './reuse/templates/lessonTemplates.ts'
import { withUses } from './reuse/usedIn/withUses.ts'
import { publishAtTime } from './review/publishAtTime.ts'
import { reviewCollections, withReviews } from './review/wire.ts'
import { withRuntime } from './runtime.ts'
import { syncEndpoints } from './sync/http/endpoints.ts'
import { syncedCourses, syncRuns } from './sync/store/tables.ts'
import { syncCoursesTask } from './sync/task.ts'
import { buildReleaseTask } from './tasks/buildRelease.ts'
import { pruneReleasesTask } from './tasks/pruneReleases.ts'
import { tellDeployHookTask } from './tasks/tellDeployHook.ts'

export { editionReader } from './editions/reader.ts'
export { recordMissingEditions } from './editions/recording/backfill.ts'
export type { CatalogOptions, Learners } from './options.ts'
export type { SyncSettings } from './sync/settings.ts'

/** Courses, lessons and everything they are sorted by; drafts, versions, previews and releases. */
export const catalogPlugin =
  (options: CatalogOptions): Plugin =>
  (config) => ({
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        providers: [
          ...(config.admin?.components?.providers ?? []),
          '@academy/catalog/admin/keeping/SaveGuard#SaveGuard',
        ],
        beforeDashboard: [
          ...(config.admin?.components?.beforeDashboard ?? []),
          '@academy/catalog/admin/dashboard/NeedsMe#NeedsMe',
          '@academy/catalog/admin/RecentWork#RecentWork',
          '@academy/catalog/admin/ReleasePanel#ReleasePanel',
        ],
      },
    },
    // In the order of the panel's navigation: what people come for is on top.
    collections: withEditions(
      withReleases(
        withPaths([
          courses,
          lessons({ ...options, closedLessons: resolveOptions(options).closedLessons }),
          paths,
          snippets,
          lessonTemplates,
          courseTemplates,
          ...terms,
          instructors,
          redirects,
          releases,
          editions,
          editionTexts,
          courseImports,
          syncRuns,
          syncedCourses,
          packageVersions,
          ...reviewCollections,
          ...withUses(config.collections ?? []),
        ]),
      ),
    ),
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), publishAtTime] },
    endpoints: [...(config.endpoints ?? []), readCatalogue, readDashboard, ...syncEndpoints],
    custom: withTasks(
      withPersonalData(withRuntime(withReviews(config.custom), resolveOptions(options)), personalData),
      [
        buildReleaseTask,
        pruneReleasesTask,
        tellDeployHookTask,
        importCoursesTask,
        tidyImportsTask,
        syncCoursesTask,
        checkLinksTask,
        noticeStaleTask,
      ],
    ),
  })
