import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, paletteOf } from './palette.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const grounds = ['paper', 'surface', 'sunken']
const texts = ['ink', 'ink-2', 'ink-3', 'ok', 'warn', 'bad', 'signal']
const shapes = ['edge', ...['article', 'video', 'exercise', 'quiz', 'lab', 'live'].map((kind) => `span-${kind}`)]
const pairs = (names: string[]) => names.flatMap((name) => grounds.map((ground) => [name, ground] as const))

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const palette = paletteOf(css, scheme)

  test.each([...pairs(texts), ['on-signal', 'signal'] as const])('%s on %s can be read as text', (text, ground) => {
    expect(contrast(palette[text]!, palette[ground]!)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(pairs(shapes))('%s on %s can be seen as a shape', (shape, ground) => {
    expect(contrast(palette[shape]!, palette[ground]!)).toBeGreaterThanOrEqual(3)
  })
})

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})
