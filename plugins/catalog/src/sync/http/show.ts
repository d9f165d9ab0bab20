import { hasRole } from '@academy/kernel'
import type { PayloadRequest, Where } from 'payload'
import { editsCourse } from '../../access/own.ts'
import { runtimeOf } from '../../runtime.ts'
import { countWaiting, isJustBegun } from '../../tasks/waiting.ts'
import { sourceName } from '../settings.ts'
import { type ListedRow, listSynced } from '../store/courses.ts'
import { lastRun } from '../store/runs.ts'
import { syncCoursesTask } from '../task.ts'
import type { SyncedCourse, SyncView } from '../view.ts'

export const mayOperate = ({ user }: PayloadRequest): boolean => hasRole(user, 'editor', 'admin')

type Known = { id: string; title: string }

/** Courses of these addresses that the asker edits, by address. */
const coursesOf = async (slugs: string[], req: PayloadRequest): Promise<Map<string, Known>> => {
  const mine = await editsCourse({ req })
  if (mine === false || slugs.length === 0) return new Map()
  const where: Where = { and: [{ slug: { in: slugs } }, ...(mine === true ? [] : [mine])] }
  const select = { slug: true, title: true } as const
  const { docs } = await req.payload.find({
    collection: 'courses',
    where,
    select,
    draft: true,
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, slug, title }) => [slug ?? '', { id, title: title ?? '' }]))
}

const viewOf = ({ slug, state, base, problems, differing, chosen }: ListedRow, course?: Known): SyncedCourse => ({
  slug,
  title: course?.title || slug,
  course: course?.id ?? null,
  state,
  syncedAt: base?.at ?? null,
  commit: base?.commit ?? null,
  problems,
  differing,
  chosen,
})

/** Rows that the asker may see: all of them for editors, those of courses that they teach for instructors. */
export const seenBy = async (req: PayloadRequest, where?: Where): Promise<{ row: ListedRow; course?: Known }[]> => {
  const rows = await listSynced(req, where)
  const courses = await coursesOf(
    rows.map(({ slug }) => slug),
    req,
  )
  return rows
    .map((row) => ({ row, course: courses.get(row.slug) }))
    .filter(({ course }) => mayOperate(req) || course !== undefined)
}

export const showSync = async (req: PayloadRequest): Promise<SyncView> => {
  const { sync } = runtimeOf(req.payload)
  const operates = mayOperate(req)
  if (!sync) return { isOn: false, source: '', mayOperate: operates, isBusy: false, last: null, courses: [] }
  const { payload } = req
  const isBusy = (await countWaiting(payload, syncCoursesTask)) > 0 || (await isJustBegun(payload, syncCoursesTask))
  const [last, seen] = [await lastRun(payload), await seenBy(req)]
  return {
    isOn: true,
    source: operates ? sourceName(sync) : '',
    mayOperate: operates,
    isBusy: isBusy || last?.state === 'running',
    last: last && (operates ? last : { ...last, reason: null }),
    courses: seen.map(({ row, course }) => viewOf(row, course)),
  }
}
