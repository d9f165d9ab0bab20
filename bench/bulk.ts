import { randomUUID } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import config from '../payload.config.ts'

const lessonsPerSection = 5
const sectionsPerCourse = 4
const lessonsPerCourse = lessonsPerSection * sectionsPerCourse

/** Words in changing order, so that no two lessons are alike and the search index has work to do. */
const sentence = (seed: number): string => {
  const words = [
    'trace',
    'span',
    'latency',
    'sampling',
    'collector',
    'burn',
    'budget',
    'queue',
    'retry',
    'baggage',
    'context',
    'alert',
    'error',
    'grouping',
    'release',
    'percentile',
  ]
  const picked = Array.from(
    { length: 14 },
    (_, position) => words[(seed * (position + 3) + position * position) % words.length],
  )
  return `${picked.join(' ')} ${seed}.`
}

const text = (value: string) => ({
  type: 'text',
  text: value,
  format: 0,
  style: '',
  mode: 'normal',
  detail: 0,
  version: 1,
})
const paragraph = (value: string) => ({
  type: 'paragraph',
  children: [text(value)],
  format: '',
  indent: 0,
  version: 1,
  direction: null,
  textFormat: 0,
})
const body = (seed: number) => ({
  root: {
    type: 'root',
    children: Array.from({ length: 12 }, (_, index) => paragraph(sentence(seed * 12 + index))),
    format: '',
    indent: 0,
    version: 1,
    direction: null,
  },
})

/** As the tables take what is written in each language. */
const inEnglish = <Text>(text: Text) => ({ en: text })

const now = new Date().toISOString()
const published = { _status: 'published', createdAt: now, updatedAt: now }

type Made = 'courses' | 'lessons'

/** The version beside a document, which the panel's lists read. */
const addVersion = ({ db }: Payload, collectionSlug: Made, parent: string, versionData: object): Promise<unknown> =>
  db.createVersion({
    collectionSlug,
    parent,
    versionData: versionData as never,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    returning: false,
  })

const addCourse = async (payload: Payload, number: number): Promise<void> => {
  const { db } = payload
  const said = {
    ...published,
    title: inEnglish(`Made course ${number}`),
    slug: `made-${number}`,
    summary: inEnglish(sentence(number)),
    level: 'advanced',
    access: 'free',
    publishedAt: now,
  }
  const course = await db.create({ collection: 'courses', data: said })
  const sections = []
  for (let section = 0; section < sectionsPerCourse; section++) {
    const lessons: string[] = []
    for (let position = 0; position < lessonsPerSection; position++) {
      const seed = number * lessonsPerCourse + section * lessonsPerSection + position
      const data = {
        ...published,
        title: inEnglish(`Made lesson ${seed}`),
        slug: `lesson-${seed}`,
        key: `made-${seed}`,
        summary: inEnglish(sentence(seed)),
        kind: 'article',
        minutes: 5,
        freePreview: true,
        course: course.id,
        body: inEnglish(body(seed)),
      }
      const lesson = await db.create({ collection: 'lessons', data })
      await addVersion(payload, 'lessons', String(lesson.id), data)
      lessons.push(String(lesson.id))
    }
    sections.push({ id: randomUUID(), key: randomUUID(), title: inEnglish(`Section ${section + 1}`), lessons })
  }
  const outline = { sections, estimatedMinutes: lessonsPerCourse * 5 }
  await db.updateOne({ collection: 'courses', id: course.id, data: outline })
  await addVersion(payload, 'courses', String(course.id), { ...said, ...outline })
}

/**
 * Fills the database up to so many lessons, each with one version, straight into the tables: hooks would take hours and are not
 * what is measured. Answers how many there are.
 */
export const fillUpTo = async (lessons: number): Promise<number> => {
  const payload = await getPayload({ config, disableOnInit: true })
  const have = (await payload.count({ collection: 'lessons' })).totalDocs
  const existing = (await payload.count({ collection: 'courses', where: { slug: { like: 'made-' } } })).totalDocs
  const missing = Math.ceil(Math.max(0, lessons - have) / lessonsPerCourse)
  for (let course = 0; course < missing; course++) await addCourse(payload, existing + course)
  return (await payload.count({ collection: 'lessons' })).totalDocs
}
