import type { PayloadRequest } from 'payload'
import { type Imported, type ImportOptions, importCourse } from './importCourse.ts'
import { problemsIn } from './problemsIn.ts'
import { type CourseAt, slugOf } from './read/findCourses.ts'
import type { CourseReport } from './report.ts'

type Watch = {
  /** Told of each course that is through; answers whether to go on. */
  onCourse?: (report: CourseReport) => Promise<boolean>
}

const refused = (course: CourseAt, problems: CourseReport['problems']): Imported => ({
  report: { slug: slugOf(course), title: slugOf(course), outcome: 'refused', items: [], warnings: [], problems },
  waitsFor: [],
})

/** One course of several; what is wrong with it is its report, and does not keep the others back. */
const attempt = async (
  course: CourseAt,
  options: ImportOptions,
  req: Pick<PayloadRequest, 'payload' | 'user'>,
): Promise<Imported> => {
  try {
    return await importCourse(course, options, req)
  } catch (error) {
    return refused(course, problemsIn(error, course))
  }
}

/**
 * Imports several courses, each all or nothing by itself. Courses that name each other are gone through twice: the first
 * time some of them have no row yet.
 */
export const importCourses = async (
  courses: CourseAt[],
  options: ImportOptions,
  req: Pick<PayloadRequest, 'payload' | 'user'>,
  { onCourse = async () => true }: Watch = {},
): Promise<CourseReport[]> => {
  const alongside = new Set(courses.map(slugOf))
  const reports: CourseReport[] = []
  const again: CourseAt[] = []
  for (const course of courses) {
    const { report, waitsFor } = await attempt(course, { ...options, alongside }, req)
    reports.push(report)
    if (report.outcome === 'imported' && waitsFor.length > 0) again.push(course)
    if (!(await onCourse(report))) return reports
  }
  for (const course of again) await attempt(course, options, req)
  return reports
}
