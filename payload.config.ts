import path from 'node:path'
import { auditPlugin, record } from '@academy/audit'
import { authPlugin, mailChoices } from '@academy/auth'
import { LAST_MAIL } from '@academy/auth/contract'
import { catalogPlugin, editionReader } from '@academy/catalog'
import {
  certificateKeeper,
  certificatesPlugin,
  certifiedIn,
  earnedSince,
  issueOnCompletion,
  issueOnPathCompletion,
  judgeRecord,
  signRecord,
} from '@academy/certificates'
import { commercePlugin, entitledCourses, isEntitled } from '@academy/commerce'
import { guarded, listLimits } from '@academy/kernel'
import {
  closedLessons,
  completedCourse,
  completedPath,
  learners,
  learningPlugin,
  takenTogether,
} from '@academy/learning'
import { mailPlugin, sendMail } from '@academy/mail'
import { mediaPlugin, openPicture } from '@academy/media'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { apiRules } from './cms/apiRules.ts'
import { courseSync } from './cms/courseSync.ts'
import { embeddings } from './cms/embeddings.ts'
import { env } from './cms/env.ts'
import { jobs } from './cms/jobs.ts'
import { localization } from './cms/localization.ts'
import { surviveLostConnections } from './cms/lostConnections.ts'
import { oauthProviders } from './cms/oauthProviders.ts'
import { objectStorage } from './cms/objectStorage.ts'
import { panelWords } from './cms/panel/words.ts'
import { panel } from './cms/panel.ts'
import { savedViews } from './cms/savedViews.ts'
import { telemetryPlugin } from './cms/telemetry/plugin.ts'

/** The composition root: who is wired to whom. No logic lives here. */
const config = buildConfig({
  serverURL: env.PUBLIC_URL,
  secret: env.PAYLOAD_SECRET,
  telemetry: false,
  sharp,
  editor: lexicalEditor(),
  admin: panel,
  i18n: panelWords,
  localization,
  jobs,
  queryPresets: savedViews,
  maxDepth: listLimits.depth,
  defaultDepth: 1,
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 400 },
  typescript: { outputFile: path.resolve('cms/payload-types.ts') },
  db: postgresAdapter({
    idType: 'uuid',
    blocksAsJSON: true,
    push: false,
    migrationDir: path.resolve('cms/migrations'),
    // Whoever gets no connection for so long is refused rather than kept waiting.
    pool: { connectionString: env.DATABASE_URL, max: env.DATABASE_POOL, connectionTimeoutMillis: 30_000 },
  }),
  onInit: surviveLostConnections,
  plugins: [
    authPlugin({
      publicUrl: env.PUBLIC_URL,
      secret: env.AUTH_SECRET,
      isProduction: env.isProduction,
      dataDir: env.DATA_DIR,
      redisUrl: env.REDIS_URL,
      providers: oauthProviders(env),
      sendMail,
      audit: record,
      signRecord,
    }),
    mailPlugin({
      from: env.MAIL_FROM,
      secret: env.PAYLOAD_SECRET,
      choices: mailChoices,
      publicUrl: env.PUBLIC_URL,
      isProduction: env.isProduction,
      smtpUrl: env.SMTP_URL,
      resendApiKey: env.RESEND_API_KEY,
      webhookSecret: env.MAIL_WEBHOOK_SECRET,
      forgetOnceSent: [LAST_MAIL],
    }),
    auditPlugin({ retentionDays: env.AUDIT_RETENTION_DAYS }),
    mediaPlugin({ dir: path.join(env.DATA_DIR, 'media'), objectStorage: objectStorage(env) }),
    catalogPlugin({
      isEntitled,
      entitledCourses,
      closedLessons,
      audit: record,
      learners,
      takenTogether,
      sendMail,
      review: env.COURSE_REVIEW,
      checkLinks: env.CHECK_LINKS,
      freshDays: env.FRESH_DAYS,
      releases: {
        dir: path.join(env.DATA_DIR, 'releases'),
        siteDir: env.SITE_DIR,
        publicUrl: env.PUBLIC_URL,
        connectionString: env.DATABASE_URL,
        deployHookUrl: env.DEPLOY_HOOK_URL,
      },
      folders: { dir: path.join(env.DATA_DIR, 'imports'), openPicture },
      sync: courseSync(env),
    }),
    commercePlugin(),
    learningPlugin({
      publicUrl: env.PUBLIC_URL,
      sendMail,
      news: [earnedSince],
      editions: editionReader,
      isEntitled,
      audit: record,
      connectionString: env.DATABASE_URL,
      certified: certifiedIn,
      embeddings: embeddings(env),
      onCourseComplete: [issueOnCompletion],
      onPathComplete: [issueOnPathCompletion],
      importsDir: path.join(env.DATA_DIR, 'imports'),
      judgeRecord,
      certificateKeeper,
      redisUrl: env.REDIS_URL,
    }),
    certificatesPlugin({
      publicUrl: env.PUBLIC_URL,
      secret: env.PAYLOAD_SECRET,
      issuer: env.CERTIFICATE_ISSUER,
      rotateAfterDays: env.CERTIFICATE_KEY_DAYS,
      trustedIssuers: env.RECORD_ISSUERS,
      redisUrl: env.REDIS_URL,
      completedCourse,
      completedPath,
      audit: record,
      sendMail,
    }),
    telemetryPlugin(),
  ],
})

export default config.then((made) => guarded(made, apiRules))
