import { expect, test } from 'vitest'
import type { RichText } from '../contract.ts'
import { snippetIdsOf, withSnippets } from './snippets.ts'

const bodyOf = (...children: RichText['root']['children']): RichText => ({ root: { type: 'root', children } })
const words = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const place = (id: string, snippet: unknown) => ({ type: 'block', fields: { id, blockType: 'snippet', snippet } })
const code = (id: string) => ({ type: 'block', fields: { id, blockType: 'code', code: 'a' } })

test('a snippet’s text stands in its place, populated or not', () => {
  const snippets = new Map([['s', bodyOf(words('shared'))]])
  const body = bodyOf(words('before'), place('a', 's'), words('between'), place('b', { id: 's' }))
  expect([...snippetIdsOf(body)]).toEqual(['s'])
  expect(withSnippets(body, snippets)).toEqual(
    bodyOf(words('before'), words('shared'), words('between'), words('shared')),
  )
})

test('blocks of a snippet that is shown twice have ids of their own', () => {
  const snippets = new Map([['s', bodyOf(code('c'))]])
  expect(withSnippets(bodyOf(place('a', 's'), place('b', 's')), snippets)).toEqual(bodyOf(code('a-c'), code('b-c')))
})

test('a snippet that is gone, or was never chosen, leaves nothing', () => {
  expect(withSnippets(bodyOf(words('before'), place('a', 'gone'), place('b', null)), new Map())).toEqual(
    bodyOf(words('before')),
  )
})
