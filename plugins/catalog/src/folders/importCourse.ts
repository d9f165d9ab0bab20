import { hasRole, inTransaction } from '@academy/kernel'
import { createLocalReq, type PayloadRequest, ValidationError } from 'payload'
import { editsCourse } from '../access/own.ts'
import { noProfile } from '../errors.ts'
import { applyImport } from './apply/applyImport.ts'
import { notYourImport } from './errors.ts'
import type { CourseFolder } from './folder.ts'
import type { Plan } from './plan/plan.ts'
import { planImport, type Surroundings } from './plan/planImport.ts'
import { FolderError } from './problem.ts'
import type { CourseAt } from './read/findCourses.ts'
import { readCourse } from './read/readCourse.ts'
import { type CourseReport, changesAnything, itemsOf } from './report.ts'
import { surroundingsOf, teacherOf } from './surroundings.ts'

export type ImportOptions = {
  /** Say what would happen, and do nothing. */
  dryRun: boolean
  publish: boolean
  remove: boolean
  /** Slugs of the courses of the same import. @default none */
  alongside?: ReadonlySet<string>
}

/** Throws HttpError 403 `catalog/not-your-course`. */
const refuseForeign = async ({ stored }: Surroundings, req: PayloadRequest): Promise<void> => {
  if (!req.user || !stored) return
  const mine = await editsCourse({ req })
  if (mine === true) return
  const where = { and: [{ id: { equals: stored.id } }, ...(mine ? [mine] : [])] }
  const { totalDocs } = await req.payload.count({ collection: 'courses', where, req })
  if (!mine || totalDocs === 0) throw notYourImport(stored.slug)
}

const teacherFor = async (req: PayloadRequest): Promise<string | undefined> => {
  if (!hasRole(req.user, 'instructor')) return undefined
  const teacher = await teacherOf(req)
  if (!teacher) throw noProfile()
  return teacher
}

/** What the fields themselves refuse, as a problem of the course's folder. */
const fieldProblems = (error: unknown, { file }: Plan): FolderError | null => {
  if (!(error instanceof ValidationError)) return null
  return new FolderError(error.data.errors.map(({ path, message }) => ({ file, message: `${path}: ${message}` })))
}

type Bringing = Pick<ImportOptions, 'publish' | 'remove' | 'alongside'>

/**
 * What importing a course's folder would do, for whoever may. Throws `FolderError`, and HttpError 403
 * `catalog/not-your-course` for somebody else's course.
 */
export const planFolder = async (
  folder: CourseFolder,
  { publish, remove, alongside = new Set<string>() }: Bringing,
  req: PayloadRequest,
): Promise<{ plan: Plan; surroundings: Surroundings }> => {
  const surroundings = await surroundingsOf(folder, alongside, req)
  await refuseForeign(surroundings, req)
  return { plan: planImport(folder, surroundings, { publish, remove, teacher: await teacherFor(req) }), surroundings }
}

/** A report, and the courses that this one names and that are still to come: they have no row to refer to. */
export type Imported = { report: CourseReport; waitsFor: string[] }

const imported = (plan: Plan, { library }: Surroundings, outcome: CourseReport['outcome']): Imported => {
  const known = new Set(library.slugs.courses.values())
  const { slug, meta, warnings } = plan
  return {
    report: { slug, title: meta.title, outcome, items: itemsOf(plan), warnings, problems: [] },
    waitsFor: meta.related.filter((name) => name !== slug && !known.has(name)),
  }
}

/**
 * Reads a course's folder and brings the academy to what it says, all of it or nothing. Done again, it changes nothing.
 * Acts with the rights of the request's user, and with all where there is none.
 * Throws `FolderError`, and HttpError 403 `catalog/not-your-course` for somebody else's course.
 */
export const importCourse = async (
  { dir, label }: CourseAt,
  options: ImportOptions,
  from: Pick<PayloadRequest, 'payload' | 'user'> & { transactionID?: PayloadRequest['transactionID'] },
): Promise<Imported> => {
  const folder = await readCourse(dir, label)
  // A request of its own: files of a form are no business of the pictures that are made in here.
  const req = await createLocalReq({ user: from.user ?? undefined }, from.payload)
  if (from.transactionID) req.transactionID = from.transactionID
  return inTransaction(req, async () => {
    const { plan, surroundings } = await planFolder(folder, options, req)
    if (options.dryRun) return imported(plan, surroundings, 'planned')
    if (!changesAnything(itemsOf(plan))) return imported(plan, surroundings, 'same')
    const { library } = surroundings
    try {
      await applyImport(plan, { library, publish: options.publish }, req)
    } catch (error) {
      throw fieldProblems(error, plan) ?? error
    }
    return imported(plan, surroundings, 'imported')
  })
}
