import path from 'node:path'
import { z } from 'zod'

/** The environment, parsed once. `.env.example` says what each variable is for. */

const port = (fallback: number) => z.coerce.number().int().min(1).max(65535).default(fallback)
const flag = z.stringbool().default(false)
const optional = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional())
const optionalUrl = z.preprocess((value) => (value === '' ? undefined : value), z.url().optional())

/** Addresses of sites, with commas between them; of each what comes before its paths. */
const sites = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin)))

/** Nobody stands between: encrypted, or on this machine. */
const isPrivate = /^(https:\/\/|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$)/

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  ACADEMY_DEMO: flag,
  PORT: port(3000),
  ADMIN_PORT: port(3001),
  ADMIN_URL: optionalUrl,
  WORKER_PORT: port(3002),
  PUBLIC_URL: optionalUrl,
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((dir) => path.resolve(dir)),
  SITE_DIR: z
    .string()
    .default('dist/site')
    .transform((dir) => path.resolve(dir)),
  DATABASE_URL: optional,
  DATABASE_POOL: z.coerce.number().int().min(2).default(10),
  PAYLOAD_SECRET: optional,
  AUTH_SECRET: optional,
  COURSE_REVIEW: z.enum(['required', 'off']).default('required'),
  CHECK_LINKS: flag,
  COURSE_SYNC_DIR: optional,
  COURSE_SYNC_URL: optional,
  COURSE_SYNC_BRANCH: optional,
  COURSE_SYNC_SECRET: optional,
  EMBEDDINGS_URL: optionalUrl,
  EMBEDDINGS_KEY: optional,
  EMBEDDINGS_MODEL: z.string().default('text-embedding-3-small'),
  OFFLINE_READING: z.enum(['on', 'off']).default('on'),
  FRESH_DAYS: z.coerce.number().int().min(1).default(180),
  AUDIT_RETENTION_DAYS: z.coerce.number().int().min(1).default(400),
  CERTIFICATE_ISSUER: z.string().min(1).default('Sentry Academy'),
  RECORD_ISSUERS: sites,
  CERTIFICATE_KEY_DAYS: z.coerce.number().int().min(1).default(365),
  REDIS_URL: optional,
  S3_ENDPOINT: optionalUrl,
  S3_BUCKET: optional,
  S3_REGION: optional,
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  STRIPE_SECRET_KEY: optional,
  STRIPE_WEBHOOK_SECRET: optional,
  SMTP_URL: optional,
  RESEND_API_KEY: optional,
  MAIL_FROM: z.string().default('Sentry Academy <academy@localhost>'),
  MAIL_WEBHOOK_SECRET: optional,
  GITHUB_URL: optionalUrl,
  GITHUB_CLIENT_ID: optional,
  GITHUB_CLIENT_SECRET: optional,
  GOOGLE_CLIENT_ID: optional,
  GOOGLE_CLIENT_SECRET: optional,
  GOOGLE_ISSUER: optionalUrl,
  OIDC_NAME: z.string().default('Single sign-on'),
  OIDC_ISSUER: optionalUrl,
  OIDC_CLIENT_ID: optional,
  OIDC_CLIENT_SECRET: optional,
  SENTRY_DSN: optionalUrl,
  SENTRY_ENVIRONMENT: optional,
  SENTRY_RELEASE: optional,
  SENTRY_TRACES_SAMPLE_RATE: z.coerce.number().min(0).max(1).default(1),
  DEPLOY_HOOK_URL: optionalUrl,
  DEV_SITE_URL: optionalUrl,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: flag,
})

/** Nothing of these has a safe default where strangers can reach the server. */
const neededInProduction = ['DATABASE_URL', 'PAYLOAD_SECRET', 'AUTH_SECRET', 'PUBLIC_URL'] as const
const developmentSecret = 'only-for-development-never-in-production'

/**
 * The environment as a typed value. Throws with the name of every variable that is missing or wrong.
 * `next build` compiles without a database, so it is exempt from the production check; the start is not.
 */
export const parseEnv = (source: Record<string, string | undefined>) => {
  const result = schema.safeParse(source)
  if (!result.success) throw new Error(`Bad environment:\n${z.prettifyError(result.error)}`)
  const given = result.data
  const isProduction = given.NODE_ENV === 'production' && !given.ACADEMY_DEMO
  const isBuild = source.NEXT_PHASE === 'phase-production-build'
  const missing = isProduction && !isBuild ? neededInProduction.filter((name) => !given[name]) : []
  if (missing.length > 0) {
    throw new Error(`A production start needs ${missing.join(', ')}. Set them as .env.example describes.`)
  }
  const shared = [given.PAYLOAD_SECRET, given.AUTH_SECRET].filter(
    (secret) => secret !== undefined && secret.length < 32,
  )
  if (isProduction && shared.length > 0)
    throw new Error('PAYLOAD_SECRET and AUTH_SECRET need at least 32 characters each.')
  const open = given.NODE_ENV === 'production' ? given.RECORD_ISSUERS.filter((site) => !isPrivate.test(site)) : []
  if (open.length > 0)
    throw new Error(
      `RECORD_ISSUERS needs https:// in production, as anybody on the way could sign: ${open.join(', ')}.`,
    )
  return {
    ...given,
    isProduction,
    PUBLIC_URL: (given.PUBLIC_URL ?? `http://localhost:${given.PORT}`).replace(/\/$/, ''),
    ADMIN_URL: (given.ADMIN_URL ?? `http://127.0.0.1:${given.ADMIN_PORT}`).replace(/\/$/, ''),
    DATABASE_URL: given.DATABASE_URL ?? 'postgres://localhost:5432/academy',
    PAYLOAD_SECRET: given.PAYLOAD_SECRET ?? developmentSecret,
    AUTH_SECRET: given.AUTH_SECRET ?? developmentSecret,
  }
}

export type Env = ReturnType<typeof parseEnv>
export const env: Env = parseEnv(process.env)
