import { z } from 'zod'

/** What other plugins and the site know of accounts. */
export const USERS_SLUG = 'users'
export const AVATARS_SLUG = 'avatars'
export const INVITATIONS_SLUG = 'invitations'
export const APPLICATIONS_SLUG = 'instructor-applications'
export const DATA_EXPORTS_SLUG = 'data-exports'
export const ACCOUNT_POLICY_SLUG = 'account-policy'

/** Where people sign in and out; JSON in, cookie out. */
export const authPaths = {
  signIn: '/api/auth/sign-in/email',
  signOut: '/api/auth/sign-out',
} as const

/** How a session began. */
export const signInMethods = ['password', 'link', 'passkey', 'github', 'google', 'oidc', 'impersonation'] as const
export type SignInMethod = (typeof signInMethods)[number]

/** Outside accounts that people may sign in with; each is offered once its keys are set. */
export const providerIds = ['github', 'google', 'oidc'] as const
export type ProviderId = (typeof providerIds)[number]

/** Characters. */
export const maxBioLength = 600
export const maxLinks = 5
export const passwordLength = { min: 10, max: 256 } as const

export const maxReasonLength = 500
export const motivationLength = { min: 40, max: 4000, maxNote: 2000 } as const

/** Letters, digits and dashes, 3 to 30, beginning and ending with a letter or digit. */
export const handlePattern = /^[a-z0-9](?:[a-z0-9-]{1,28})[a-z0-9]$/

/** A web address that may be shown as a link: nothing but http and https. */
export const linkAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(300)

export const profileLink = z.object({ label: z.string().trim().min(1).max(40), url: linkAddress })
export type ProfileLink = z.infer<typeof profileLink>

/** Scopes that an API key or token can be narrowed to; `all` is whatever its owner may do. */
export const apiScopes = [
  'all',
  'catalog:read',
  'catalog:write',
  'learning:read',
  'learning:write',
  'account:read',
  'account:write',
] as const
export type ApiScope = (typeof apiScopes)[number]

export const exportStates = ['waiting', 'ready', 'failed', 'gone'] as const

/** Days: how long an export's file is kept, and how long an erasure can be undone. */
export const exportDays = 7
export const erasureDays = 14

/** The last mail that somebody gets; the mail service forgets to whom it was once it is sent. */
export const LAST_MAIL = 'auth/erasure-done'

export const dataExportView = z.object({
  id: z.string(),
  status: z.enum(exportStates),
  bytes: z.number().nullable(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
})
export type DataExportView = z.infer<typeof dataExportView>

/** Answer of `GET /users/me/exports`, newest first. */
export const dataExportList = z.object({ exports: z.array(dataExportView) })

/** Answer of `POST` and `DELETE /users/me/erasure`; null once it is undone. */
export const erasureView = z.object({ erasureDueAt: z.string().nullable() })

/** Answer of `GET /users/me/personal-data`: what the academy holds about a person, in words. */
export const personalDataView = z.object({
  kinds: z.array(
    z.object({
      name: z.string(),
      about: z.string(),
      /** Whether an export has it. */
      exported: z.boolean(),
      onErasure: z.enum(['delete', 'pseudonymise', 'keep']),
      /** What becomes of it when the account is erased, and why. */
      becomes: z.string(),
    }),
  ),
})
export type PersonalDataView = z.infer<typeof personalDataView>

const scopes = z.array(z.enum(apiScopes)).min(1)

/** Where programs get, renew and end their tokens. */
export const tokenPaths = {
  begin: '/api/auth/tokens',
  renew: '/api/auth/tokens/renew',
  revoke: '/api/auth/tokens/revoke',
  publicKeys: '/api/auth/jwks',
} as const

export const tokenRequest = z.object({ scopes: scopes.default(['all']) })
export const refreshTokenInput = z.object({ refreshToken: z.string().min(1).max(200) })
export const tokenPair = z.object({
  /** A JWT, for `Authorization: Bearer`. */
  accessToken: z.string(),
  /** Works once. */
  refreshToken: z.string(),
  /** Seconds until the access token ends. */
  expiresIn: z.int(),
  tokenType: z.literal('Bearer'),
})

/** Keys that one person may have at a time, and requests that one key may make in a minute. */
export const keyLimits = { perPerson: 20, requestsPerMinute: 600 } as const

export const newApiKey = z.object({
  name: z.string().trim().min(1).max(60),
  scopes,
  /** Days until it ends; null for one that does not. */
  expiresInDays: z.int().min(1).max(366).nullable(),
  /** Needed when the session is older than an hour. */
  password: z.string().max(passwordLength.max).optional(),
})

/** A key as its owner sees it: never the key itself. */
export const apiKeyView = z.object({
  id: z.string(),
  name: z.string(),
  /** Its first characters, by which its owner knows it. */
  start: z.string(),
  scopes: z.array(z.enum(apiScopes)),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  lastUsedAt: z.iso.datetime().nullable(),
})
export type ApiKeyView = z.infer<typeof apiKeyView>

export const apiKeyList = z.object({ keys: z.array(apiKeyView) })
/** The one answer that shows a key. */
export const createdApiKey = apiKeyView.extend({ key: z.string() })

export * from './contract/account.ts'
export * from './contract/notifications.ts'
export * from './contract/profile.ts'
export * from './contract/record.ts'
export * from './contract/sessions.ts'
export * from './contract/waysIn.ts'
export { maxNameLength } from './domain/name.ts'
