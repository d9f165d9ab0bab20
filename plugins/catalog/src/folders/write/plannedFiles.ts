import type { Plan, PlannedLesson, PlannedSection } from '../plan/plan.ts'
import type { Library } from '../stored/stored.ts'
import { type CourseFiles, writtenFiles } from './courseFiles.ts'
import { coverOf } from './metas.ts'
import { courseWords, lessonWords, sectionWords, type Writable } from './writable.ts'

/** A library that has the plan's pictures as they will be: the new ones by their tokens. */
const libraryAfter = ({ pictures }: Plan, library: Library): Library => ({
  ...library,
  pictures: new Map([
    ...library.pictures,
    ...pictures.map(({ token, picture, stored }) => {
      const { file, alt, alts, sha256 } = picture
      const id = stored?.id ?? token
      const filename = stored?.filename ?? file.split('/').at(-1) ?? ''
      return [id, { id, filename, alt, alts: { ...stored?.alts, ...alts }, sha256 }] as const
    }),
  ]),
})

/** What a folder does not say in another language stays. */
const lessonAfter = ({ slug, meta, body, translations, stored }: PlannedLesson) => ({
  slug,
  meta,
  body,
  translations: { ...(stored && lessonWords(stored)), ...translations },
})

const sectionAfter = ({ key, title, summary, lessons, translations }: PlannedSection, { stored }: Plan) => {
  const before = stored?.sections.find((section) => section.key === key)
  return {
    meta: { key, title, summary },
    translations: { ...(before && sectionWords(before)), ...translations },
    lessons: lessons.map(lessonAfter),
  }
}

/** A folder as it would be exported once its plan is done, with what is removed gone; also the library that it refers to. */
export const plannedFiles = (plan: Plan, before: Library): { files: CourseFiles; library: Library } => {
  const library = libraryAfter(plan, before)
  const { slug, description, cover, stored } = plan
  const written: Writable = {
    slug,
    description,
    cover,
    meta: { ...plan.meta, cover: coverOf({ cover }, library) },
    translations: { ...(stored && courseWords(stored)), ...plan.translations },
    sections: plan.sections.map((section) => sectionAfter(section, plan)),
  }
  return { files: writtenFiles(written, library), library }
}
