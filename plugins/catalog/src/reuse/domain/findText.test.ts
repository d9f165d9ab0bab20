import { expect, test } from 'vitest'
import { findText } from './findText.ts'

const loosely = { matchCase: false, wholeWord: false }

test.each([
  ['every match', 'span', 'A span in a Span', loosely, ['span', 'Span']],
  ['only what is written the same', 'span', 'A span in a Span', { ...loosely, matchCase: true }, ['span']],
  ['no part of a word', 'span', 'span, spans, lifespan, span_id', { ...loosely, wholeWord: true }, ['span']],
  ['letters of any script make words', 'fa', 'fa faß fä', { ...loosely, wholeWord: true }, ['fa']],
  [
    'signs at the edge of a package are no word',
    '@sentry/node',
    '@sentry/node, @sentry/node-core',
    loosely,
    ['@sentry/node', '@sentry/node'],
  ],
  [
    'a word’s edge counts where there is a word',
    '@sentry/node',
    'x@sentry/node @sentry/nodes',
    { ...loosely, wholeWord: true },
    ['@sentry/node'],
  ],
  ['signs of patterns are letters', 'a.*(b)[c]', 'axxb a.*(b)[c]', loosely, ['a.*(b)[c]']],
  ['all that means something in a pattern', '&&--~~^$|/{}', 'x &&--~~^$|/{} y', loosely, ['&&--~~^$|/{}']],
  ['matches side by side', 'aa', 'aaaaa', loosely, ['aa', 'aa']],
  ['over the end of a line of code', 'a\nb', 'a\nb', loosely, ['a\nb']],
  ['nothing for nothing', '', 'abc', loosely, []],
])('%s', (_case, find, text, options, found) => {
  expect(findText(text, { find, ...options }).map(({ start, end }) => text.slice(start, end))).toEqual(found)
})
