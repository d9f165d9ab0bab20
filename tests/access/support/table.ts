import { catalogTable } from './tables/catalog.ts'
import { learnersTable } from './tables/learners.ts'
import { peopleTable } from './tables/people.ts'
import type { Rows } from './tables/shapes.ts'

/** By collection; a name with “in draft” is about an unpublished document of the same collection. */
export const table: Record<string, Rows> = { ...catalogTable, ...learnersTable, ...peopleTable }

/** better-auth's tables, Payload's migrations, and what only endpoints of their own show, answer nobody, anywhere. */
export const closedCollections = [
  'sessions',
  'accounts',
  'verifications',
  'two-factors',
  'passkeys',
  'signing-keys',
  'api-keys',
  'refresh-tokens',
  'edition-texts',
  'skill-profiles',
  'course-affinities',
  'record-imports',
  'outside-certificates',
  'announcement-receipts',
  'weekly-digests',
  'badge-settings',
  'badge-runs',
  'certificate-names',
  'reviews',
  'review-events',
  'comments',
  'comment-mentions',
  'comment-reads',
  'link-checks',
  'course-sync-runs',
  'course-sync-courses',
  'package-versions',
  'payload-migrations',
]

/** Globals, by slug and endpoint. */
export const globalTable: Record<string, Rows> = {
  'account-policy': {
    'get /': '403 403 403   200 200   200 200',
    'post /': '403 403 403   403 403   403 200',
    'post /access': 'no no no      no no     no edits',
    graphql: '401 403 403   refused refused   refused refused',
  },
}

/** Payload's own tables, each endpoint of them: closed to guests and students; what staff are answered when they list. */
export const panelCollections: Record<string, string> = {
  'payload-folders': '401 403 403   200 200   200 200',
  'payload-kv': '401 403 403   403 403   403 403',
  'payload-jobs': '401 403 403   403 403   403 403',
  'payload-locked-documents': '401 403 403   200 200   200 200',
  'payload-preferences': '401 403 403   200 200   200 200',
  'payload-query-presets': '401 403 403   200 200   200 200',
}

/** Endpoints that belong to no collection. */
export const rootEndpoints: Rows = {
  'get /access': '200 200 200   200 200   200 200',
  'get /catalogue': '200 200 200   200 200   200 200',
  'get /dashboard': '401 403 403   200 200   200 200',
  'get /course-sync': '401 403 403   200 200   200 200',
  // Where there is nothing to sync with, and no course of that name.
  'get /course-sync/courses/:slug': '401 403 403   404 404   404 404',
  'post /course-sync/run': '401 403 403   403 403   404 404',
  'post /course-sync/courses/:slug/choose': '401 403 403   403 403   404 404',
  'post /course-sync/push': '404 404 404   404 404   404 404',
  // Of an enrollment that is nobody’s: it counts nothing.
  'post /learning/heartbeats': '401 200 200   200 200   200 200',
  // By an address that there is not: nobody is asked who they are.
  'get /learning/calendar/:file': '404 404 404   404 404   404 404',
  'post /auth/tokens': '401 400 400   400 400   400 400',
  'post /auth/tokens/renew': '401 401 401   401 401   401 401',
  'post /auth/tokens/revoke': '200 200 200   200 200   200 200',
  // With an account and a passkey that are nobody’s.
  'post /auth/unlink-account': '401 404 404   404 404   404 404',
  'post /auth/passkey/delete-passkey': '401 404 404   404 404   404 404',
  'get /auth/:path*': '200 200 200   200 200   200 200',
  'post /auth/:path*': '200 200 200   200 200   200 200',
}
