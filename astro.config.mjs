import sentry from '@sentry/astro'
import { defineConfig, envField, passthroughImageService } from 'astro/config'
import { academyAdapter } from './site/adapter/integration.ts'
import { layerOrder } from './site/adapter/layerOrder.ts'

/** Nothing of Sentry is in the site unless it is compiled with a DSN; source maps go up when there is a token for it. */
const telemetry = process.env.SENTRY_DSN
  ? [
      sentry({
        // The origin, which renders the pages, watches itself.
        enabled: { client: true, server: false },
        clientInitPath: './site/src/telemetry/start.ts',
        sourceMapsUploadOptions: { enabled: Boolean(process.env.SENTRY_AUTH_TOKEN) },
        telemetry: false,
      }),
    ]
  : []

export default defineConfig({
  // `root` stays the repository: with './site' a config up here builds no pages and says nothing.
  srcDir: './site/src',
  publicDir: './site/public',
  outDir: process.env.SITE_DIR ?? './dist/site',
  cacheDir: './node_modules/.cache/astro',
  output: 'server',
  adapter: academyAdapter(),
  trailingSlash: 'never',
  scopedStyleStrategy: 'where',
  compressHTML: true,
  // No page keeps a session here: who looks is decided before a page renders, and arrives in its locals.
  session: false,
  integrations: telemetry,
  // Pictures come sized from the media plugin; the site itself has none to shrink.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 4321 },
  build: { inlineStylesheets: 'never', format: 'directory' },
  env: {
    schema: {
      /** Where `astro dev` asks for content; a built site is handed its content instead. */
      PUBLIC_URL: envField.string({ context: 'server', access: 'secret', default: 'http://localhost:3000' }),
      SENTRY_DSN: envField.string({ context: 'client', access: 'public', optional: true }),
      SENTRY_ENVIRONMENT: envField.string({ context: 'client', access: 'public', optional: true }),
      SENTRY_RELEASE: envField.string({ context: 'client', access: 'public', optional: true }),
      SENTRY_TRACES_SAMPLE_RATE: envField.number({ context: 'client', access: 'public', default: 1 }),
    },
  },
  vite: {
    plugins: [layerOrder()],
    // Inlined scripts and fonts are refused by the content security policy.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    // `astro dev` watches the whole repository otherwise.
    server: { watch: { ignored: ['**/cms/**', '**/.data/**', '**/dist/**', '**/seed/content/**'] } },
  },
})
