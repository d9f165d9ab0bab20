import { deleteEndpoint, postEndpoint } from '@academy/kernel'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { erasureView, passwordLength } from '../../contract.ts'
import type { AuthSettings } from '../../options.ts'
import { isThemselves } from '../asker.ts'
import { reauthenticate } from '../erasure/reauthenticate.ts'
import { scheduleErasure, undoErasure } from '../erasure/schedule.ts'

export const erasureEndpoints = (settings: AuthSettings): Endpoint[] => [
  postEndpoint({
    path: '/me/erasure',
    summary: 'Have one’s own account erased in fourteen days, and end all other sessions',
    input: z.object({ password: z.string().max(passwordLength.max).optional() }),
    reply: erasureView,
    allow: isThemselves,
    handle: async ({ password }, req) => {
      const now = new Date()
      await reauthenticate(req, settings, password, now)
      return scheduleErasure(req, settings, now)
    },
  }),
  deleteEndpoint({
    path: '/me/erasure',
    summary: 'Keep one’s own account after all',
    reply: erasureView,
    allow: isThemselves,
    handle: (_input, req) => undoErasure(req, settings),
  }),
]
