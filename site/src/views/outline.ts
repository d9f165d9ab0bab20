import type { CourseView, LessonOutline, SectionOutline } from '@academy/catalog/contract'

/** A lesson as an outline shows it: without the moment it was last edited, so that editing a body leaves outlines alone. */
export type OutlineLesson = Pick<
  LessonOutline,
  'slug' | 'title' | 'summary' | 'kind' | 'minutes' | 'freePreview' | 'languages'
>
export type OutlineSection = Pick<SectionOutline, 'key' | 'title' | 'summary' | 'languages'> & {
  lessons: OutlineLesson[]
}

export const outlineOf = (course: CourseView): OutlineSection[] =>
  course.sections.map(({ key, title, summary, languages, lessons }) => ({
    key,
    title,
    summary,
    languages,
    lessons: lessons.map((lesson) => ({
      slug: lesson.slug,
      title: lesson.title,
      summary: lesson.summary,
      kind: lesson.kind,
      minutes: lesson.minutes,
      freePreview: lesson.freePreview,
      languages: lesson.languages,
    })),
  }))
