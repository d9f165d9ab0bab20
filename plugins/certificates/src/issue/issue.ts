import { inTransaction } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { addMonths } from '../domain/addMonths.ts'
import { planIssue } from '../domain/planIssue.ts'
import { type CertificateRow, findCertificates } from '../store/certificates.ts'
import { oneAtATime } from '../store/oneAtATime.ts'
import { holderOf, validMonthsOf } from '../store/people.ts'
import { achievedBy, type Earned } from './achieved.ts'
import { replace, tellHolder, type Wanted, writeCertificate } from './write.ts'

/**
 * Issues what a completed course or path has earned: a certificate, its renewal, or nothing when there is one already. Asking
 * twice, also at once, is asking once. Answers null where nothing was issued.
 */
export const issue = (req: PayloadRequest, earned: Earned, now: Date): Promise<CertificateRow | null> =>
  inTransaction(req, async () => {
    const reading = { payload: req.payload, req }
    await oneAtATime(req)
    const achieved = await achievedBy(req, earned)
    const holder = achieved && (await holderOf(reading, achieved.student))
    if (!achieved || !holder) return null
    const { of, ...facts } = achieved
    const { student, achievement, editionNumber } = facts
    const known = await findCertificates(reading, { student: { equals: student }, [achievement]: { equals: of } })
    const plan = planIssue(known, editionNumber, now)
    if (plan.does === 'nothing') return null
    const before = plan.does === 'renew' ? known.find(({ id }) => id === plan.replaces) : undefined
    const months = achievement === 'course' ? await validMonthsOf(reading, of) : null
    const wanted: Wanted = {
      ...facts,
      course: achievement === 'course' ? of : null,
      path: achievement === 'path' ? of : null,
      name: holder.name,
      expiresAt: months === null ? null : addMonths(now.toISOString(), months),
      visibility: before?.visibility ?? 'link',
    }
    const make = () => writeCertificate(req, wanted, now)
    const made =
      plan.does === 'renew' ? await replace(req, plan.replaces, { reason: 'renewed' }, make, now) : await make()
    await tellHolder(req, made, holder.email)
    return made
  })
