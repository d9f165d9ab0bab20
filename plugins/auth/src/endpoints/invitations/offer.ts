import { type Role, roles } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { INVITATIONS_SLUG } from '../../contract.ts'
import type { AuthSettings } from '../../options.ts'
import { actorOf } from '../people.ts'

/** Whom an invitation is for, and as what. */
export const offer = z.object({ email: z.email(), role: z.enum(roles) })

/** Nobody is invited to what they may do already, and no invitation takes anything away. */
export const isAtLeast = (held: Role, offered: Role): boolean => roles.indexOf(held) >= roles.indexOf(offered)

/** Writes down what became of an invitation. */
export const noteInvitation = (
  settings: AuthSettings,
  req: PayloadRequest,
  what: string,
  id: string,
  details: object = {},
) =>
  settings.audit(
    {
      action: `auth/invitation-${what}`,
      actor: actorOf(req),
      target: { collection: INVITATIONS_SLUG, id },
      details: { ...details },
      headers: req.headers,
    },
    { payload: req.payload, req },
  )
