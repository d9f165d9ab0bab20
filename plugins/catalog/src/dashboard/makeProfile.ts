import { hasRole, inTransaction, lockRows, postEndpoint } from '@academy/kernel'
import { slugify } from '@academy/kernel/slugs/slug'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { nobodyWaits } from '../errors.ts'
import { freeName, numberedSlug } from '../reuse/templates/freeName.ts'

/** The name of an instructor's account that no profile names. Throws HttpError 409 `catalog/nobody-waits` for any other. */
const waitingName = async (account: string, req: PayloadRequest): Promise<string> => {
  // Of two editors who press at once, the second finds the profile made.
  await lockRows(req, 'users', { column: 'id', equals: account })
  const person = await req.payload.findByID({ collection: 'users', id: account, depth: 0, disableErrors: true, req })
  const where = { user: { equals: account } }
  const { totalDocs } = await req.payload.count({ collection: 'instructors', where, trash: true, req })
  if (!person || !hasRole(person, 'instructor') || totalDocs > 0) throw nobodyWaits()
  return person.name
}

/** An endpoint of `instructors`: editors see no accounts, so they name the one that the dashboard told them of. */
export const makeProfile = postEndpoint({
  path: '/for-account',
  summary: 'Makes the profile of an instructor’s account that has none, under the account’s name; for editors',
  input: z.object({ account: z.uuid() }),
  reply: z.object({ id: z.string() }),
  allow: ({ user }) => hasRole(user, 'editor', 'admin'),
  handle: ({ account }, req) =>
    inTransaction(req, async () => {
      const name = await waitingName(account, req)
      const wanted = { collection: 'instructors', field: 'slug', name: slugify(name) || 'instructor' } as const
      const slug = await freeName({ ...wanted, numbered: numberedSlug }, req)
      const data = { name, slug, user: account }
      const { id } = await req.payload.create({ collection: 'instructors', data, depth: 0, overrideAccess: false, req })
      return { id }
    }),
})
