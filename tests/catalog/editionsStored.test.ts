import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok, paragraph, unique, update } from '../access/support/documents.ts'
import { rows } from '../support/database.ts'
import { type Desk, openDesk, published, section } from './desk.ts'
import { lessonsIn, newestOf, publishedCourse, text } from './editions.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.clear())

describe('what is stored', () => {
  let course: Doc
  beforeAll(async () => {
    const made = await publishedCourse(desk, ['Spans'])
    course = made.course
    const body = paragraph(text('Spans').replace('word7', 'wort7'))
    await update(desk.editor, 'lessons', made.lessons[0]?.id ?? '', { body, ...published })
  })

  test.each([
    ['a number is given once', 'update editions set number = 7 where course_id = $1'],
    ['a note stays as it was', `update editions set note = 'Other.' where course_id = $1`],
    [
      'nobody else takes the author’s place',
      'update editions set by_id = (select id from users where id <> by_id limit 1) where course_id = $1 and by_id is not null',
    ],
    ['rules stay', `update editions set content = jsonb_set(content, '{rules,passPercent}', '1') where course_id = $1`],
    [
      'lessons stay',
      `update editions set content = jsonb_set(content, '{sections,0,lessons}', '[]') where course_id = $1`,
    ],
    ['what was amended stays', `update editions set amendments = '[]' where course_id = $1`],
    ['an edition is not removed', 'delete from editions where course_id = $1'],
    [
      'a text is not rewritten',
      `update edition_texts set body = '{}' where key in (select content #>> '{sections,0,lessons,0,text}' from editions where course_id = $1)`,
    ],
    [
      'a text is not removed',
      `delete from edition_texts where key in (select content #>> '{sections,0,lessons,0,text}' from editions where course_id = $1)`,
    ],
  ])('%s, whoever has a connection', async (_case, statement) => {
    await expect(rows(statement, [course.id])).rejects.toThrow('append-only')
  })

  test('whoever published is forgotten when they are erased', async () => {
    await rows('update editions set by_id = null where course_id = $1', [course.id])
    expect(await rows('select by_id from editions where course_id = $1', [course.id])).toEqual([{ by_id: null }])
  })

  test('a course that goes for good takes its editions along, and the texts that no other names', async () => {
    const shared = paragraph(unique('Shared words'))
    const [one, two] = [await desk.course(), await desk.course()]
    for (const each of [one, two]) {
      const lesson = await desk.lesson(each, { body: shared, ...published })
      await update(desk.editor, 'courses', each.id, { sections: [section('One', [lesson])], ...published })
    }
    const digest = lessonsIn(await newestOf(desk, one))[0]?.text
    const count = async () => (await rows('select 1 from edition_texts where key = $1', [digest])).length
    await ok(await desk.editor(`/api/courses/${one.id}`, { method: 'DELETE' }))
    expect([await rows('select 1 from editions where course_id = $1', [one.id]), await count()]).toEqual([[], 1])
    await ok(await desk.editor(`/api/courses/${two.id}`, { method: 'DELETE' }))
    expect(await count()).toBe(0)
  })
})
