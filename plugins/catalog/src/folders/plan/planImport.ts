import type { CourseFolder } from '../folder.ts'
import { FolderError, type Problem } from '../problem.ts'
import { snippetsIn } from '../references.ts'
import { shownBy } from '../stored/shown.ts'
import type { Library, StoredCourse, StoredLesson } from '../stored/stored.ts'
import { folderStrings } from '../strings.ts'
import { courseMeta } from '../write/metas.ts'
import { bodyText } from '../write/texts.ts'
import { differences } from './differences.ts'
import { matchPictures } from './matchPictures.ts'
import type { Plan, PlanOptions } from './plan.ts'
import { planLesson } from './planLesson.ts'
import { outlineChanges, planOutline } from './planOutline.ts'
import { planCourseTranslations } from './planTranslation.ts'
import { unknownNames } from './unknownNames.ts'
import { unknownOpenings } from './unknownOpenings.ts'

const said = folderStrings.plan

/** What the academy has, as far as a folder touches it. */
export type Surroundings = {
  stored: StoredCourse | null
  library: Library
  /** Lessons elsewhere that have a key of the folder, in words that refuse it. */
  takenKeys: ReadonlyMap<string, string>
  /** Slugs of the courses that come in the same import. */
  alongside: ReadonlySet<string>
}

const lessonsOf = (stored: StoredCourse | null): StoredLesson[] =>
  stored ? [...stored.sections.flatMap(({ lessons }) => lessons), ...stored.unplaced] : []

const problemsOf = (folder: CourseFolder, { stored, library, takenKeys, alongside }: Surroundings): Problem[] => {
  const lessons = folder.sections.flatMap((section) => section.lessons)
  const keys = new Set(lessons.map(({ meta }) => meta.key))
  const snippets = new Set(library.snippets.values())
  const others = lessonsOf(stored).filter(({ key }) => !keys.has(key))
  return [
    ...unknownNames(folder, library, alongside),
    ...unknownOpenings(folder, stored),
    ...lessons.flatMap(({ file, meta, slug, body, translations }) => {
      const taken = takenKeys.get(meta.key)
      const twin = others.find((other) => other.slug === slug)
      return [
        ...(taken ? [{ file, message: taken }] : []),
        ...[{ file, body }, ...Object.values(translations)].flatMap((text) =>
          snippetsIn(text.body)
            .filter((name) => !snippets.has(name))
            .map((name) => ({ file: text.file, message: said.unknown(said.snippet, name) })),
        ),
        ...(twin ? [{ file, message: said.addressTaken(twin.title) }] : []),
      ]
    }),
  ]
}

/**
 * What importing a folder would do to what is stored. Pure: asked again after the import, it answers that nothing
 * changes. Throws `FolderError` for what a folder alone cannot know: names that nobody has, keys that others have.
 */
export const planImport = (folder: CourseFolder, surroundings: Surroundings, options: PlanOptions): Plan => {
  const problems = problemsOf(folder, surroundings)
  if (problems.length > 0) throw new FolderError(problems)
  const { stored, library } = surroundings
  const pictures = matchPictures(folder.pictures, stored ? shownBy(stored) : [], library)
  const byToken = new Map([...folder.pictures.keys()].map((token, at) => [token, pictures[at]]))
  const pick = (token: string) => byToken.get(token)?.stored?.id ?? byToken.get(token)?.token ?? token
  const known = new Map(lessonsOf(stored).map((lesson) => [lesson.key, lesson]))
  const snippets = new Map([...library.snippets].map(([id, key]) => [key, id]))
  const pickSnippet = (key: string) => snippets.get(key) ?? key
  const context = { pick, pickSnippet, library, publish: options.publish }
  const outline = planOutline(
    folder.sections,
    (lesson) => planLesson(lesson, known.get(lesson.meta.key) ?? null, context),
    stored,
    options.remove,
  )
  const { teacher } = options
  const isTaught = !teacher || folder.meta.instructors.includes(teacher)
  const meta = isTaught ? folder.meta : { ...folder.meta, instructors: [...folder.meta.instructors, teacher] }
  const cover = folder.cover && pick(folder.cover)
  const { file, slug, description, warnings } = folder
  const translations = planCourseTranslations(folder, stored, library)
  const own = { file, slug, meta, description, translations, cover }
  const plan: Plan = { ...own, stored, changed: [], ...outline, pictures, warnings }
  return stored ? { ...plan, changed: courseChanges(plan, stored, library, options) } : plan
}

const courseChanges = (plan: Plan, stored: StoredCourse, library: Library, { publish }: PlanOptions): string[] => {
  const { cover: _before, ...before } = courseMeta(stored, library)
  const { cover: _after, ...after } = plan.meta
  // The day a course first came out is the academy's to know, unless the folder says it.
  if (after.publishedAt === undefined) after.publishedAt = before.publishedAt
  const changed = differences(before, after)
  if (plan.cover !== stored.cover) changed.push('cover')
  const text = (description: StoredCourse['description']) => bodyText(description, plan.slug, library)
  if (text(stored.description) !== text(plan.description)) changed.push('description')
  if (outlineChanges(stored, plan)) changed.push('outline')
  if (publish && !stored.isPublished) changed.push('published')
  return changed
}
