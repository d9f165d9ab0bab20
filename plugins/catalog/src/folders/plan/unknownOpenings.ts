import type { CourseFolder } from '../folder.ts'
import type { Problem } from '../problem.ts'
import type { StoredCourse } from '../stored/stored.ts'
import { folderStrings } from '../strings.ts'

const said = folderStrings.plan

/** Keys in a course’s schedule that neither the folder nor the stored course has. */
export const unknownOpenings = (
  { meta, file, lineOf, sections }: CourseFolder,
  stored: StoredCourse | null,
): Problem[] => {
  const both = [...sections, ...(stored?.sections ?? [])]
  const lessons = new Set([
    ...sections.flatMap((section) => section.lessons.map((lesson) => lesson.meta.key)),
    ...(stored?.sections ?? []).flatMap((section) => section.lessons.map(({ key }) => key)),
  ])
  const all = new Set([...lessons, ...both.map(({ key }) => key)])
  const problem = (at: number, name: string, message: string) => ({
    file,
    line: lineOf(['schedule', at, name]),
    message,
  })
  return meta.schedule.flatMap((each, at) => [
    ...(all.has(each.opens) ? [] : [problem(at, 'opens', said.nothingToOpen(each.opens))]),
    ...('after' in each && !lessons.has(each.after) ? [problem(at, 'after', said.noLessonBefore(each.after))] : []),
  ])
}
