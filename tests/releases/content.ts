import type { Payload } from 'payload'

/** An editor state of one paragraph. */
export const prose = (text: string) => ({
  root: {
    type: 'root',
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: 'ltr' as const,
        format: '' as const,
        indent: 0,
        version: 1,
        textFormat: 0,
        children: [{ type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }],
      },
    ],
  },
})

type Wanted = { slug: string; access?: 'free' | 'paid'; status?: 'published' | 'draft' }

export const addCourse = (payload: Payload, { slug, access = 'free', status = 'published' }: Wanted) =>
  payload.create({
    collection: 'courses',
    data: { title: `Course ${slug}`, slug, summary: 'A course.', level: 'beginner', access, _status: status },
  })

type WantedLesson = Wanted & { course: string; text: string; freePreview?: boolean; title?: string }

/** A lesson, placed at the end of its course's only section. */
export const addLesson = async (payload: Payload, wanted: WantedLesson) => {
  const { course, slug, text, freePreview = false, status = 'published', title = `Lesson ${slug}` } = wanted
  const lesson = await payload.create({
    collection: 'lessons',
    data: {
      title,
      slug,
      key: slug,
      summary: '',
      kind: 'article',
      minutes: 5,
      freePreview,
      course,
      body: prose(text),
      _status: status,
    },
  })
  const { sections } = await payload.findByID({ collection: 'courses', id: course, depth: 0 })
  const [section] = sections ?? []
  const lessons = [
    ...(section?.lessons ?? []).map((placed) => (typeof placed === 'string' ? placed : placed.id)),
    lesson.id,
  ]
  await payload.update({
    collection: 'courses',
    id: course,
    data: { sections: [{ key: 'main', title: 'Main', ...section, lessons }], _status: 'published' },
  })
  return lesson
}
