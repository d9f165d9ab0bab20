import { inTransaction } from '@academy/kernel'
import type { PayloadRequest, Where } from 'payload'
import { addMonths } from '../domain/addMonths.ts'
import { evidenceOf } from '../domain/evidence.ts'
import { planIssue } from '../domain/planIssue.ts'
import { runtimeOf } from '../runtime.ts'
import { type CertificateRow, findCertificates } from '../store/certificates.ts'
import { oneAtATime } from '../store/oneAtATime.ts'
import { holderOf, validMonthsOf } from '../store/people.ts'
import { replace, tellHolder, type Wanted, writeCertificate } from './write.ts'

/**
 * Issues what a completed enrollment has earned: a certificate, its renewal, or nothing when there is one already. Asking
 * twice, also at once, is asking once. Answers null where nothing was issued.
 */
export const issue = (req: PayloadRequest, enrollment: string, now: Date): Promise<CertificateRow | null> =>
  inTransaction(req, async () => {
    const { payload } = req
    const reading = { payload, req }
    await oneAtATime(req)
    const completed = await runtimeOf(payload).completedCourse(payload, enrollment, req)
    if (!completed) return null
    const { student, course, edition, done, completedAt } = completed
    const holder = await holderOf(reading, student)
    if (!holder) return null
    const where: Where = { and: [{ student: { equals: student } }, { course: { equals: course.id } }] }
    const known = await findCertificates(reading, where)
    const plan = planIssue(known, edition.number, now)
    if (plan.does === 'nothing') return null
    const before = plan.does === 'renew' ? known.find(({ id }) => id === plan.replaces) : undefined
    const months = await validMonthsOf(reading, course.id)
    const wanted: Wanted = {
      student,
      course: course.id,
      name: holder.name,
      title: edition.content.title,
      slug: course.slug,
      editionNumber: edition.number,
      completedAt,
      expiresAt: months === null ? null : addMonths(now.toISOString(), months),
      evidence: evidenceOf(edition.content, done),
      visibility: before?.visibility ?? 'link',
    }
    const make = () => writeCertificate(req, wanted, now)
    const made =
      plan.does === 'renew' ? await replace(req, plan.replaces, { reason: 'renewed' }, make, now) : await make()
    await tellHolder(req, made, holder.email)
    return made
  })
