import { defineConfig, envField, passthroughImageService } from 'astro/config'
import { academyAdapter } from './site/adapter/integration.ts'

export default defineConfig({
  // `root` stays the repository: with './site' a config up here builds no pages and says nothing.
  srcDir: './site/src',
  publicDir: './site/public',
  outDir: './dist/site',
  cacheDir: './node_modules/.cache/astro',
  output: 'server',
  adapter: academyAdapter(),
  trailingSlash: 'never',
  scopedStyleStrategy: 'where',
  compressHTML: true,
  // No page keeps a session here: who looks is decided before a page renders, and arrives in its locals.
  session: false,
  // Pictures come sized from the media plugin; the site itself has none to shrink.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 4321 },
  build: { inlineStylesheets: 'never', format: 'directory' },
  env: {
    schema: {
      /** Where `astro dev` asks for content; a built site is handed its content instead. */
      PUBLIC_URL: envField.string({ context: 'server', access: 'secret', default: 'http://localhost:3000' }),
    },
  },
  vite: {
    // Inlined scripts and fonts are refused by the content security policy.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    // The built site is one folder that runs anywhere; only native code stays outside.
    ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
  },
})
