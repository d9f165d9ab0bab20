import { type Audit, addressOf } from '@academy/kernel'
import { AUDIT_SLUG } from './contract.ts'
import { withoutSecrets } from './domain/withoutSecrets.ts'

/** Characters kept of what a client says of itself. */
const longest = 500

/** Adds one row to the log, in the request's transaction when it is in one: what is undone was not done. */
export const record: Audit = async ({ action, actor, target, details, headers }, { payload, req }) => {
  const from = headers ?? req?.headers
  await payload.db.create({
    collection: AUDIT_SLUG,
    data: {
      action,
      actor,
      targetCollection: target?.collection ?? null,
      targetId: target?.id ?? null,
      details: details ? withoutSecrets(details) : null,
      address: addressOf(from) || null,
      userAgent: from?.get('user-agent')?.slice(0, longest) ?? null,
      requestId: from?.get('x-request-id') ?? null,
    },
    req,
    returning: false,
  })
}
