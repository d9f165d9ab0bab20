import { expect, test } from 'vitest'
import { imageTypeOf } from './imageType.ts'

const of = (text: string) => imageTypeOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))

test.each([
  ['nothing', '', null],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', null],
  ['a page', '<!doctype html><script>alert(1)</script>', null],
  ['a GIF', 'GIF89a\x01\x00', null],
  ['a PDF', '%PDF-1.7', null],
  ['sound in a RIFF', 'RIFF\x00\x00\x00\x00WAVE', null],
  ['a film', '\x00\x00\x00\x20ftypisom', null],
  ['the word PNG alone', 'PNG\r\n', null],
  ['a PNG', '\x89PNG\r\n\x1a\n\x00', 'image/png'],
  ['a JPEG', '\xff\xd8\xff\xe0', 'image/jpeg'],
  ['a WebP', 'RIFF\x00\x00\x00\x00WEBPVP8 ', 'image/webp'],
  ['an AVIF', '\x00\x00\x00\x20ftypavif', 'image/avif'],
])('%s', (_title, text, type) => {
  expect(of(text)).toBe(type)
})
