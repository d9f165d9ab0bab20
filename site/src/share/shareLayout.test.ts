import { expect, test } from 'vitest'
import { paletteOf } from '#site/styles/palette.ts'
import { shareLayout } from './shareLayout.ts'

const palette = {
  paper: '#fff',
  ink: '#000',
  'ink-2': '#333',
  sunken: '#eee',
  line: '#ddd',
  edge: '#888',
  signal: '#c00',
}
const card = { title: 'A course', facts: ['Beginner'], trace: [{ lessons: [{ kind: 'quiz' as const, minutes: 5 }] }] }

test('the picture shows title, facts and a span in the colour of its kind', () => {
  const drawn = JSON.stringify(shareLayout(card, { ...palette, 'span-quiz': '#00c000' }))
  expect(drawn).toContain('A course')
  expect(drawn).toContain('Beginner')
  expect(drawn).toContain('#00c000')
})

test('a palette has both schemes’ colours under the same names', () => {
  const css = '--ink: light-dark(oklch(0% 0 0), oklch(100% 0 0));\n--radius: 6px;'
  expect([paletteOf(css, 'light'), paletteOf(css, 'dark')]).toEqual([{ ink: '#000000' }, { ink: '#ffffff' }])
})
