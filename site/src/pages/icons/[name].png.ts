import { Resvg } from '@resvg/resvg-js'
import type { APIRoute } from 'astro'
import { iconSvg, icons } from '#site/offline/icons.ts'
import { paletteOf } from '#site/styles/palette.ts'
import tokens from '#site/styles/tokens.css?raw'

const palette = paletteOf(tokens, 'light')
const byName: Record<string, (typeof icons)[keyof typeof icons] | undefined> = icons

export const GET: APIRoute = ({ params, rewrite }) => {
  const icon = byName[params.name ?? '']
  if (!icon) return rewrite('/404')
  const png = new Resvg(iconSvg(icon, palette)).render().asPng()
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
