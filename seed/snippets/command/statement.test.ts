import { expect, test } from 'vitest'
import { snippetsOf } from '../extract.ts'
import { nextStatement, triedBy } from './statement.ts'

const sentry = { name: '@sentry/node', version: '11.12' }
const node = { name: 'Node.js', version: '24.21' }

test.each([
  [
    'a lesson that said nothing says what was tried',
    '',
    [sentry, node],
    { words: '@sentry/node 11.12, Node.js 24.21' },
  ],
  ['older versions give way', '@sentry/node 11.2', [sentry], { words: '@sentry/node 11.12' }],
  ['more than was named is named', 'Node.js 24', [sentry, node], { words: '@sentry/node 11.12, Node.js 24.21' }],
  ['what no snippet tries stays its author’s word', 'Collector 0.140, Node.js 24', [node], { untried: ['Collector'] }],
  ['nothing tried is nothing to say', 'Node.js 24', [], null],
])('%s', (_case, stated, tried, next) => {
  expect(nextStatement(stated, tried)).toEqual(next)
})

test('a statement is no longer than its field', () => {
  const tried = Array.from({ length: 20 }, (_, index) => ({ name: `package-${index}`, version: '1.2' }))
  const next = nextStatement('', tried)
  expect(next && 'words' in next ? next.words.length : 0).toBeLessThanOrEqual(120)
})

test('snippets are tried with what they import, and with Node where they are run', () => {
  const snippets = snippetsOf(
    'a.md',
    '```ts check="types"\nimport * as Sentry from \'@sentry/node\'\n```\n\n```js check="run"\nimport \'nowhere\'\n```\n',
  )
  const versionOf = (name: string) => (name === '@sentry/node' ? '11.12.0' : null)
  expect(triedBy(snippets, versionOf).map(({ name }) => name)).toEqual(['@sentry/node', 'Node.js'])
})
