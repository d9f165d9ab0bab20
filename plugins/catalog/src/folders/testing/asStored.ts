import { type CourseFolder, type FolderLesson, mapTranslations } from '../folder.ts'
import { snippetsIn, withPicturesAs } from '../references.ts'
import type { Library, StoredCourse, StoredLesson, StoredPicture } from '../stored/stored.ts'

/** A name that is its own id: what a folder refers to exists. */
const named = (names: string[]) => new Map(names.map((name) => [name, name]))

const lessonOf = (
  { slug, meta, body, translations }: FolderLesson,
  course: string,
  pick: (token: string) => string,
): StoredLesson => ({
  ...meta,
  id: `lesson ${meta.key}`,
  summary: meta.summary ?? '',
  slug,
  course,
  updatedAt: '',
  body: withPicturesAs(body, pick),
  translations: mapTranslations(translations, (said) => ({
    title: said.meta.title ?? '',
    summary: said.meta.summary ?? '',
    body: said.body.root.children.length > 0 ? withPicturesAs(said.body, pick) : null,
  })),
  isPublished: true,
})

/** What an import of a folder into an empty academy would store, and what is known there afterwards. */
export const asStored = (folder: CourseFolder): { stored: StoredCourse; library: Library } => {
  const { meta, slug } = folder
  const pictures = [...folder.pictures].map(([token, { file, alt, alts, sha256 }]): [string, StoredPicture] => [
    token,
    { id: `picture ${file}`, filename: file.split('/').at(-1) ?? '', alt, alts, sha256 },
  ])
  const pick = (token: string) => new Map(pictures).get(token)?.id ?? token
  const skills = [...meta.skills.taught, ...meta.skills.required].map(({ skill }) => skill)
  return {
    stored: {
      ...meta,
      id: `course ${slug}`,
      slug,
      description: folder.description,
      cover: folder.cover && pick(folder.cover),
      category: meta.category ?? null,
      skillsTaught: meta.skills.taught,
      skillsRequired: meta.skills.required,
      outcomes: meta.outcomes.map((text) => ({ text })),
      prerequisites: meta.prerequisites.map((text) => ({ text })),
      seo: { title: meta.seo?.title ?? null, description: meta.seo?.description ?? null },
      publishedAt: meta.publishedAt ? `${meta.publishedAt}T00:00:00.000Z` : '',
      updatedAt: '',
      isPublished: true,
      translations: mapTranslations(folder.translations, (said) => ({
        title: said.meta.title ?? '',
        summary: said.meta.summary ?? '',
        description: said.description,
        seo: { title: said.meta.seo?.title ?? null, description: said.meta.seo?.description ?? null },
        outcomes: said.meta.outcomes.map((text) => ({ text })),
        prerequisites: said.meta.prerequisites.map((text) => ({ text })),
      })),
      sections: folder.sections.map(({ key, title, summary, lessons, translations }) => ({
        id: `section ${key}`,
        key,
        title,
        summary: summary ?? '',
        translations: mapTranslations(translations, (said) => ({
          title: said.meta.title ?? '',
          summary: said.meta.summary ?? '',
        })),
        lessons: lessons.map((lesson) => lessonOf(lesson, `course ${slug}`, pick)),
      })),
      unplaced: [],
    },
    library: {
      slugs: {
        categories: named(meta.category ? [meta.category] : []),
        tags: named(meta.tags),
        skills: named(skills),
        instructors: named(meta.instructors),
        courses: named([...meta.related, slug]),
      },
      pictures: new Map(pictures.map(([, picture]) => [picture.id, picture])),
      snippets: named(folder.sections.flatMap(({ lessons }) => lessons.flatMap(({ body }) => snippetsIn(body)))),
    },
  }
}
