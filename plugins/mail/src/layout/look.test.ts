import { expect, test } from 'vitest'
import { palettes } from './look.ts'

const channel = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
const luminance = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test.each(Object.entries(palettes))('text can be read in the %s palette', (_name, palette) => {
  for (const ground of [palette.paper, palette.surface]) {
    expect(contrast(palette.ink, ground)).toBeGreaterThan(4.5)
    expect(contrast(palette.ink2, ground)).toBeGreaterThan(4.5)
  }
  expect(contrast(palette.onSignal, palette.signal)).toBeGreaterThan(4.5)
})
