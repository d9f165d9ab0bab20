import mono from '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff?inline'
import regular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff?inline'
import bold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff?inline'
import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import { paletteOf } from '#site/styles/palette.ts'
import tokens from '#site/styles/tokens.css?raw'
import { type ShareCard, shareLayout } from './shareLayout.ts'

const WIDTH = 1200
const HEIGHT = 630
const palette = paletteOf(tokens, 'light')

const bytes = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
const fonts = [
  { name: 'Plex Sans', data: bytes(regular), weight: 400 as const },
  { name: 'Plex Sans', data: bytes(bold), weight: 600 as const },
  { name: 'Plex Mono', data: bytes(mono), weight: 400 as const },
]

/** The picture that a link to the academy shows elsewhere, as a PNG of 1200 × 630. */
export const shareImage = async (card: ShareCard): Promise<Response> => {
  const svg = await satori(shareLayout(card, palette), { width: WIDTH, height: HEIGHT, fonts })
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
