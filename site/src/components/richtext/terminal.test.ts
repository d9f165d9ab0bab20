import { expect, test } from 'vitest'
import { terminalLines } from './terminal.ts'

test('typed lines lose their prompt, all others are output', () => {
  expect(terminalLines('$ node a.js\nready on $ 3000\n$')).toEqual([
    { kind: 'typed', text: 'node a.js', isFirst: true },
    { kind: 'output', text: 'ready on $ 3000', isFirst: false },
    { kind: 'typed', text: '', isFirst: true },
  ])
})

test('a command goes on after a backslash', () => {
  expect(terminalLines('$ a \\\n  b \\\n  c\nd').map(({ kind }) => kind)).toEqual(['typed', 'typed', 'typed', 'output'])
})
