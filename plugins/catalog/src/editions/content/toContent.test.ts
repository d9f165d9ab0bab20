import { expect, test } from 'vitest'
import { emptyBody } from '../../content/published.ts'
import { digestOf } from './canonical.ts'
import { ruledCourse, writtenLesson } from './rows.ts'
import { textsIn, toContent } from './toContent.ts'

const course = ruledCourse.parse({
  id: 'c',
  title: 'Tracing',
  sections: [
    { key: 'one', title: 'One', lessons: ['b', 'a', 'gone'] },
    { key: 'two', title: 'Two', lessons: ['foreign'] },
  ],
})
const lesson = (id: string, fields: object = {}) =>
  writtenLesson.parse({ id, key: `key-${id}`, title: id, slug: id, course: 'c', kind: 'article', ...fields })
const written = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})
const body = written('English')

test('lessons come in the order of the outline, those that are not there or of another course do not', () => {
  const { content } = toContent(course, [lesson('a'), lesson('b'), lesson('foreign', { course: 'other' })])
  expect(content.sections.map(({ key, lessons }) => [key, lessons.map(({ id }) => id)])).toEqual([
    ['one', ['b', 'a']],
    ['two', []],
  ])
})

test('a course of before has the usual rules, and its lessons count', () => {
  const { content } = toContent(course, [lesson('a')])
  expect(content.rules).toEqual({ requiredPercent: 100, passPercent: 70 })
  expect(content.sections[0]?.lessons[0]?.optional).toBe(false)
})

test('texts are there once by what they say, an empty one too', () => {
  const { content, texts } = toContent(course, [lesson('a', { body }), lesson('b', { body: { ...body } })])
  expect([...texts]).toEqual([[digestOf(body), body]])
  expect(content.sections[0]?.lessons.map(({ text }) => text)).toEqual([digestOf(body), digestOf(body)])
  expect([...toContent(course, [lesson('a')]).texts]).toEqual([[digestOf(emptyBody), emptyBody]])
})

test('a translation stands beside its English original, and a text of its own is kept for it', () => {
  const both = written('Deutsch')
  const translated = lesson('a', { title: { en: 'Spans', de: 'Spannen' }, body: { en: body, de: both } })
  const half = lesson('b', { title: { en: 'Traces', de: 'Traces' }, body: { en: body } })
  const { content, texts } = toContent(course, [translated, half])
  expect(content.sections[0]?.lessons.map(({ title, text }) => [title, text])).toEqual([
    ['Traces', digestOf(body)],
    ['Spans', digestOf(body)],
  ])
  expect(content.translations).toEqual({
    de: { sections: {}, lessons: { 'key-a': { title: 'Spannen', summary: '', text: digestOf(both) } } },
  })
  expect([...texts.keys()].toSorted()).toEqual([digestOf(body), digestOf(both)].toSorted())
  expect(textsIn(content).toSorted()).toEqual([digestOf(body), digestOf(body), digestOf(both)].toSorted())
})

test('a course that is written in English alone is kept as it always was', () => {
  const { content } = toContent(course, [lesson('a', { body })])
  expect(Object.keys(content)).toEqual(['title', 'rules', 'sections'])
})
