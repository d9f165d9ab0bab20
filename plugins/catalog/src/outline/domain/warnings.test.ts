import { expect, test } from 'vitest'
import { type LessonText, warningsOf } from './warnings.ts'

const text = (said: string) => ({ type: 'paragraph', children: [{ type: 'text', text: said }] })
const body = (...children: object[]) => ({ root: { type: 'root', children } })
const block = (blockType: string, fields: object) => ({ type: 'block', fields: { blockType, ...fields } })
const whole: LessonText = { kind: 'article', summary: 'Said.', minutes: 5, body: body(text('Words.')) }

test.each<[string, LessonText, boolean, string[]]>([
  ['a lesson with all it needs', whole, false, []],
  ['one without a summary', { ...whole, summary: '  ' }, false, ['no-summary']],
  ['one without a body', { ...whole, body: null }, false, ['empty-body']],
  ['one whose paragraphs say nothing', { ...whole, body: body(text(' ')) }, false, ['empty-body']],
  ['a video that shows nothing', { ...whole, kind: 'video', body: null }, false, ['empty-body']],
  ['a quiz, which has no body of its own', { ...whole, kind: 'quiz', body: null }, false, []],
  ['one of code alone', { ...whole, body: body(block('code', { code: 'x' })) }, false, []],
  ['a diagram without words', { ...whole, body: body(block('diagram', { alt: '' })) }, false, ['no-alt']],
  ['a picture that is not there', { ...whole, body: body(block('figure', { image: null })) }, false, ['no-alt']],
  [
    'a diagram without words inside a tab',
    { ...whole, body: body(block('tabs', { items: [{ body: body(block('diagram', { alt: null })) }] })) },
    false,
    ['no-alt'],
  ],
  ['an address that another lesson has', whole, true, ['slug-clash']],
  ['no minutes', { ...whole, minutes: 0 }, false, ['no-minutes']],
])('%s', (_case, lesson, isSlugTaken, warnings) => {
  expect(warningsOf(lesson, isSlugTaken)).toEqual(warnings)
})
