import { getEndpoint, idIn, isSomebody, patchEndpoint } from '@academy/kernel'
import type { Where } from 'payload'
import { z } from 'zod'
import { noPasskey } from '../../account/errors.ts'
import { ownSession } from '../../account/session.ts'
import { waysInOf } from '../../account/waysIn.ts'
import { passkeyName, waysIn } from '../../contract.ts'
import type { AuthSettings } from '../../options.ts'

export const listWaysIn = (settings: AuthSettings) =>
  getEndpoint({
    path: '/me/ways-in',
    summary: 'How one can sign in: password, passkeys, outside accounts and the second factor',
    reply: waysIn,
    allow: isSomebody,
    // `allow` lets nobody else this far.
    handle: (_input, req) => waysInOf(req.payload, settings, req.user!),
  })

export const renamePasskey = (settings: AuthSettings) =>
  patchEndpoint({
    path: '/me/passkeys/:id',
    summary: 'Give a passkey another name',
    input: z.object({ name: passkeyName }),
    reply: z.object({ name: z.string() }),
    allow: isSomebody,
    handle: async ({ name }, req) => {
      const { user } = await ownSession(req, settings)
      const id = idIn(req)
      if (id === null) throw noPasskey()
      const own: Where = { and: [{ id: { equals: id } }, { user: { equals: user } }] }
      const { docs } = await req.payload.update({ collection: 'passkeys', where: own, data: { name }, depth: 0, req })
      if (docs.length === 0) throw noPasskey()
      return { name }
    },
  })
