import { expect, test } from 'vitest'
import { greetable } from './greetable.ts'

test.each(['Win at https://evil.example', 'Click evil.example now', 'www.evil', 'call me@evil', 'x'.repeat(61), '   '])(
  'a mail does not greet %j',
  (name) => {
    expect(greetable(name)).toBeNull()
  },
)

test.each(['Tess Lindqvist', 'Dr. Ada O’Neill', 'María José', '王小明', 'J. R. Smith-Jones'])(
  'a mail greets %j',
  (name) => {
    expect(greetable(name)).toBe(name)
  },
)
