import { expect, test } from 'vitest'
import { handlesIn } from './mentions.ts'

test.each([
  ['nobody', 'Just words.', []],
  ['somebody', 'See this, @maya-okafor!', ['maya-okafor']],
  ['somebody at the very beginning', '@maya-okafor: see this', ['maya-okafor']],
  ['two people, one of them twice', '@tess and @TESS and @jonas-weber', ['tess', 'jonas-weber']],
  ['no package', 'npm i @sentry/node', []],
  ['no email address', 'write to maya@okafor.example', []],
  ['no address of a page', 'https://example.org/@maya', []],
  ['no dangling dash', '@maya-', []],
])('names %s', (_case, text, handles) => {
  expect(handlesIn(text)).toEqual(handles)
})
