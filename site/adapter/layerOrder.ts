import type { ViteUserConfig } from 'astro'

type Plugin = NonNullable<ViteUserConfig['plugins']>[number]

const ORDER = '@layer reset, tokens, base, components, utilities;'

/**
 * Says the order of the cascade's layers at the top of every style sheet. Layers rank by where they are first named, and
 * bundlers put components before what the layout imports; said everywhere, the order does not hang on theirs.
 */
export const layerOrder = (): Plugin => ({
  name: 'academy:layer-order',
  enforce: 'pre',
  transform: {
    filter: { id: /\.css$|\?astro&type=style/ },
    handler: (code) => ({ code: `${ORDER}\n${code}`, map: null }),
  },
})
