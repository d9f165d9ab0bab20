import { expect, test } from 'vitest'
import { type BlockNeeds, unfilledBlocks } from './unfilled.ts'

const needs: BlockNeeds = new Map([
  ['code', [{ name: 'code' }]],
  ['callout', [{ name: 'body' }]],
  ['tabs', [{ name: 'items', rows: [{ name: 'label' }, { name: 'body' }] }]],
])
const state = (...children: object[]) => ({ root: { type: 'root', children } })
const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] }
const text = state(paragraph)
const block = (blockType: string, fields: object = {}) => ({ type: 'block', fields: { blockType, ...fields } })

test.each<[string, object, string[]]>([
  ['no block', text, []],
  ['a block that has what it needs', state(block('code', { code: 'one()' })), []],
  ['one that was begun', state(block('code')), ['code']],
  ['spaces', state(block('code', { code: ' \n' })), ['code']],
  ['a text without words', state(block('callout', { body: state({ type: 'paragraph', children: [] }) })), ['callout']],
  ['a text that is a block', state(block('callout', { body: state(block('code', { code: 'a' })) })), []],
  ['a block in a block', state(block('callout', { body: state(block('code')) })), ['code']],
  ['no rows', state(block('tabs', { items: [] })), ['tabs']],
  ['rows never begun', state(block('tabs')), ['tabs']],
  ['a row without a name', state(block('tabs', { items: [{ label: 'Go', body: text }, { body: text }] })), ['tabs']],
  ['whole rows', state(block('tabs', { items: [{ label: 'Go', body: text }] })), []],
  ['a kind that nobody knows', state(block('quiz')), []],
])('%s', (_name, body, kinds) => {
  expect(unfilledBlocks(body, needs)).toEqual(kinds)
})
