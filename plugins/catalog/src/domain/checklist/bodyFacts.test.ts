import { expect, test } from 'vitest'
import { bodyFacts } from './bodyFacts.ts'

const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const link = (url: string) => ({ type: 'link', fields: { url }, children: [text('there')] })
const block = (fields: object) => ({ type: 'block', fields })
const state = (...children: object[]) => ({ root: { type: 'root', children } })

test('an empty body has nothing', () => {
  expect(bodyFacts(null)).toEqual({ prose: '', codeLines: 0, links: [], pictures: [], videos: [], clips: [] })
})

test('prose is read in order, inline code is not', () => {
  const facts = bodyFacts(state(paragraph(text('Call '), text('init()', 16), text(' first.')), paragraph(text('Then'))))
  expect(facts.prose).toBe('Call  …  first.\nThen')
})

test('links, pictures, code and videos are found, also inside blocks', () => {
  const inner = state(paragraph(link('/courses/a')), block({ blockType: 'figure', image: 'p1' }))
  const facts = bodyFacts(
    state(
      paragraph(link('https://example.org')),
      block({ blockType: 'callout', body: inner }),
      block({ blockType: 'tabs', items: [{ body: state(block({ blockType: 'code', code: 'a\n\nb' })) }] }),
      block({ blockType: 'terminal', session: '$ ls' }),
      block({ blockType: 'embed', title: 'A talk', url: 'https://player.vimeo.com/video/1' }),
      block({ blockType: 'embed', title: 'A pen', url: 'https://codepen.io/x' }),
      block({ blockType: 'figure', image: { id: 'p2' } }),
      block({ blockType: 'video', title: 'A walk', video: 'v1', captions: 'c1' }),
      block({ blockType: 'video', title: 'A run', video: 'v2' }),
      block({ blockType: 'video', title: 'A video that was not chosen yet' }),
    ),
  )
  expect(facts).toMatchObject({
    links: ['https://example.org', '/courses/a'],
    pictures: ['p1', 'p2'],
    codeLines: 3,
    videos: ['A talk'],
    clips: [
      { title: 'A walk', hasCaptions: true },
      { title: 'A run', hasCaptions: false },
    ],
  })
})
