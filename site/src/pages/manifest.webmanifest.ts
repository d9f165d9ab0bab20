import type { APIRoute } from 'astro'
import { icons } from '#site/offline/icons.ts'
import { app } from '#site/offline/strings.ts'
import { paletteOf } from '#site/styles/palette.ts'
import tokens from '#site/styles/tokens.css?raw'

const [light, dark] = [paletteOf(tokens, 'light'), paletteOf(tokens, 'dark')]
const { small, large, maskable } = icons

const manifest = {
  id: '/',
  name: app.name,
  short_name: app.short,
  description: app.description,
  lang: 'en',
  start_url: '/me',
  scope: '/',
  display: 'standalone',
  // Pages say their own colours for light and dark; these are for the moment before one is there.
  theme_color: light.paper,
  background_color: light.paper,
  color_scheme_dark: { theme_color: dark.paper, background_color: dark.paper },
  categories: ['education'],
  icons: Object.entries({ small, large, maskable }).map(([name, { size, purpose }]) => ({
    src: `/icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })),
  shortcuts: app.shortcuts,
}

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
