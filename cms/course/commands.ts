import { existsSync } from 'node:fs'
import path from 'node:path'
import {
  type CourseReport,
  exportCourse,
  findCourses,
  importCourses,
  openerOf,
  placeOf,
  writeFolder,
} from '@academy/catalog/folders'
import { createLocalReq, type Payload } from 'payload'
import { printed } from './print.ts'
import { said } from './strings.ts'

type Say = (text: string) => void
type Flags = { dryRun: boolean; publish: boolean; remove: boolean }

/** Writes a course's folder into `dir`. Answers the exit code. */
export const runExport = async (payload: Payload, slug: string, dir: string, say: Say) => {
  const course = await exportCourse({ slug }, await createLocalReq({}, payload))
  if (!course) {
    say(said.noCourse(slug))
    return 1
  }
  const target = path.join(dir, slug)
  await writeFolder(course, target, openerOf(payload))
  for (const warning of course.warnings) say(`  ${placeOf(warning)}: ${warning.message}`)
  say(said.exported(slug, course.texts.size + course.pictures.size, target))
  return 0
}

/** Imports the course in a folder, or all in it. Answers the exit code: 1 when any was refused. */
export const runImport = async (
  payload: Payload,
  { dir, all }: { dir: string; all: boolean },
  flags: Flags,
  say: Say,
): Promise<number> => {
  const isCourse = existsSync(path.join(dir, 'course.md'))
  const courses = isCourse || all ? await findCourses(dir, { strict: false }) : [{ dir, label: path.basename(dir) }]
  const onCourse = async (report: CourseReport) => {
    say(printed(report))
    return true
  }
  const reports = await importCourses(courses, flags, await createLocalReq({}, payload), { onCourse })
  return reports.some(({ outcome }) => outcome === 'refused') ? 1 : 0
}
