import { readFileSync } from 'node:fs'
import { issue } from '@academy/certificates'
import { completedCourse, writePast } from '@academy/learning'
import type { PayloadRequest } from 'payload'
import { parse } from 'yaml'
import { history, pastOf } from './students/past.ts'

/** Where whoever seeds sits in front of it, days of study are theirs. */
const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The certificate of the day on which a course was completed; the task that was asked for it finds it then. */
const certify = async (req: PayloadRequest, held: { enrollment: string; edition: string }): Promise<void> => {
  const completed = await completedCourse(req.payload, held, req)
  if (completed) await issue(req, held, new Date(completed.completedAt))
}

/** Gives a demo student what they did in the last months, unless they learn anything already. Works inside `inTransaction`. */
export const seedHistory = async (req: PayloadRequest, file: string): Promise<void> => {
  const { payload } = req
  const told = history.parse(parse(readFileSync(file, 'utf8')))
  const named = { email: { equals: told.account } }
  const { docs } = await payload.find({ collection: 'users', where: named, limit: 1, depth: 0, req })
  const id = docs[0]?.id
  if (!id) return
  const where = { student: { equals: id } }
  if ((await payload.count({ collection: 'enrollments', where, req })).totalDocs > 0) return
  const [now, timeZone] = [new Date(), zoneHere()]
  const past = pastOf(told, now, timeZone)
  const createdAt = past.plannedAt.toISOString()
  await payload.update({ collection: 'users', id, data: { timeZone, createdAt }, depth: 0, req })
  for (const held of await writePast(req, { id, timeZone }, past, now)) await certify(req, held)
}
