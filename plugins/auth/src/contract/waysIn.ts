import { z } from 'zod'

export const passkeyName = z.string().trim().min(1).max(60)

export const passkeyView = z.object({
  id: z.string(),
  name: z.string().nullable(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  /** Whether it is kept by a service and so is on more than one device. */
  synced: z.boolean(),
})
export type PasskeyView = z.infer<typeof passkeyView>

/** An outside account; offered when `linkedAs` is null. */
export const linkedAccountView = z.object({
  provider: z.string(),
  name: z.string(),
  /** Id to unlink it by. */
  linkedAs: z.string().nullable(),
  /** ISO 8601, UTC. */
  since: z.string().nullable(),
})
export type LinkedAccountView = z.infer<typeof linkedAccountView>

/** Every way into one's own account. */
export const waysIn = z.object({
  hasPassword: z.boolean(),
  passkeys: z.array(passkeyView),
  linkedAccounts: z.array(linkedAccountView),
  secondFactor: z.boolean(),
})
export type WaysIn = z.infer<typeof waysIn>

/** Answer of `POST /users/me/second-factor`: what an authenticator needs, told this once. */
export const secondFactorSetUp = z.object({
  /** To type in where the code cannot be scanned. */
  secret: z.string(),
  /** The same as a QR code. */
  svg: z.string(),
  backupCodes: z.array(z.string()),
})
export type SecondFactorSetUp = z.infer<typeof secondFactorSetUp>
