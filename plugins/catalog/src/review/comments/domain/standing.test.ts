import { describe, expect, test } from 'vitest'
import { placesOfCourse, placesOfLesson } from '../../../reuse/domain/documents.ts'
import { spotsOf } from './spots.ts'
import { standingOf } from './standing.ts'

const text = (words: string) => ({ type: 'text', text: words })
const line = (...words: string[]) => ({ type: 'paragraph', children: words.map(text) })
const block = (fields: object) => ({ type: 'block', fields })
const body = (...children: object[]) => ({ root: { children } })
const code = (source: string) => block({ id: 'b1', blockType: 'code', code: source })
const tab = (id: string, words: string) => ({ id, label: id, body: body(line(words)) })

const spots = (...children: object[]) => {
  const lesson = { id: 'l1', title: 'Spans', summary: '', body: body(...children) }
  return spotsOf(lesson, placesOfLesson(lesson))
}

describe('places', () => {
  test('have the names of their row or block and field, wherever they stand', () => {
    const linked = {
      type: 'paragraph',
      children: [{ type: 'link', id: 'x9', children: [text('A link')] }, text(' on')],
    }
    const tabs = block({ id: 'b2', blockType: 'tabs', items: [tab('i1', 'One'), tab('i2', 'Two')] })
    expect(spots(line('A ', 'line'), linked, code('a()'), tabs).map(({ anchor, text }) => [anchor, text])).toEqual([
      ['title', 'Spans'],
      ['body', 'A line'],
      ['body', 'A link on'],
      ['b1.code', 'a()'],
      ['i1.label', 'i1'],
      ['i1.body', 'One'],
      ['i2.label', 'i2'],
      ['i2.body', 'Two'],
    ])
  })

  test('of a course name sections by their keys', () => {
    const course = {
      id: 'c1',
      title: 'Traces',
      sections: [{ id: 'r1', key: 'k1', title: 'First' }],
      seo: { title: 'T' },
    }
    expect(spotsOf(course, placesOfCourse(course)).map(({ anchor }) => anchor)).toEqual([
      'title',
      'k1.title',
      'seo.title',
    ])
  })
})

const quoted = { anchor: 'body', quote: 'A span is one piece of work.' }
const quotedCode = { anchor: 'b1.code', quote: 'start()\nend()' }

test.each([
  ['a line that is there', quoted, [line('A span is one piece of work.')], 'same', 'A span is one piece of work.'],
  ['its words formatted anew', quoted, [line('A span ', 'is one', ' piece of work.')], 'same', quoted.quote],
  ['moved below another', quoted, [line('Before.'), line(quoted.quote)], 'same', quoted.quote],
  [
    'moved into a tab',
    quoted,
    [block({ id: 'b2', blockType: 'tabs', items: [tab('i1', quoted.quote)] })],
    'same',
    quoted.quote,
  ],
  [
    'a line that was edited, and not its neighbour',
    quoted,
    [line('Traces have a root.'), line('A span is one named piece of work.')],
    'changed',
    'A span is one named piece of work.',
  ],
  ['a line that was rewritten beyond knowing it', quoted, [line('Nothing of it was kept here.')], 'gone', undefined],
  ['a text that is empty now', quoted, [], 'gone', undefined],
  ['code that is there', quotedCode, [line('x'), code('start()\nend()')], 'same', quotedCode.quote],
  ['code of which nothing was kept', quotedCode, [code('const a = 1')], 'changed', 'const a = 1'],
  [
    'a block is known by its key, not by another block’s words',
    quotedCode,
    [code('const a = 1'), block({ id: 'b9', blockType: 'code', code: quotedCode.quote })],
    'changed',
    'const a = 1',
  ],
  ['a block that was taken out', quotedCode, [line('start end')], 'gone', undefined],
])('%s', (_case, wanted, children, standing, found) => {
  const stands = standingOf(spots(...children), wanted)
  expect([stands.standing, stands.spot?.text]).toEqual([standing, found])
})
