import { askerOf } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import type { Student } from './activity.ts'
import { zoneOf } from './zoneOf.ts'

/** Whoever asks, with the zone that their profile names. Throws HttpError 401 for a guest. */
export const studentOf = (req: PayloadRequest): Student => ({ id: askerOf(req), timeZone: zoneOf(req.user) })
