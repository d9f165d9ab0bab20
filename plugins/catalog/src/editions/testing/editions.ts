import type { EditionContent, EditionLesson } from '../../contract.ts'

/** A lesson whose text says its key. */
export const lesson = (key: string, changed: Partial<EditionLesson> = {}): EditionLesson => ({
  id: `id-${key}`,
  key,
  slug: key,
  title: `Lesson ${key}`,
  summary: '',
  kind: 'article',
  minutes: 5,
  freePreview: false,
  optional: false,
  doneBy: 'button',
  text: `text-${key}`,
  ...changed,
})

type Sections = Record<string, (string | EditionLesson)[]>

/** An edition with these lessons in these sections. */
export const edition = (sections: Sections, changed: Partial<EditionContent> = {}): EditionContent => ({
  title: 'Tracing',
  rules: { requiredPercent: 100, passPercent: 70 },
  sections: Object.entries(sections).map(([key, lessons]) => ({
    key,
    title: `Section ${key}`,
    summary: '',
    lessons: lessons.map((each) => (typeof each === 'string' ? lesson(each) : each)),
  })),
  ...changed,
})
