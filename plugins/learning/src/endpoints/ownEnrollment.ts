import { askerOf, idIn } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { enrollmentNotFound } from '../errors.ts'
import { type Held, holding } from '../held.ts'
import { findEnrollment } from '../store/enrollments.ts'

/** The enrollment in the path, when it is the asker's; anybody else's does not exist for them. Throws HttpError 404. */
export const ownEnrollment = async (req: PayloadRequest): Promise<Held> => {
  const id = idIn(req)
  const reading = { payload: req.payload, req }
  const row = id ? await findEnrollment(reading, askerOf(req), { id }) : null
  const [held] = row ? await holding(reading, [row]) : []
  if (!held) throw enrollmentNotFound()
  return held
}
