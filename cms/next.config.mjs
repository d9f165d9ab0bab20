import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** @type {import('next').NextConfig} */
const config = {
  distDir: '.next',
  outputFileTracingRoot: root,
  turbopack: { root, resolveAlias: { '@payload-config': '../payload.config.ts' } },
  // The workspace is type-checked as a whole by `npm test`.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  serverExternalPackages: [
    'pg-boss',
    'pagefind',
    'sharp',
    'pino',
    '@sentry/node',
    'better-auth',
    'astro',
    'pdfkit',
    'jsonld',
  ],
}

export default withPayload(config, { devBundleServerPackages: false })
