import { z } from 'zod'
import { CERTIFICATE_NAMES_SLUG, CERTIFICATE_RULES_SLUG } from '../contract.ts'
import { holderName } from '../domain/holderName.ts'
import { strings } from '../strings.ts'
import type { Reading } from './reading.ts'

const person = z.object({ email: z.string(), name: z.preprocess((value) => value ?? '', z.string()) })
const chosen = z.object({ id: z.string(), name: z.string() })
const rule = z.object({ validMonths: z.number() })

const findPerson = async ({ payload, req }: Reading, id: string) => {
  const found = await payload.db.findOne({ collection: 'users', where: { id: { equals: id } }, req })
  return found ? person.parse(found) : null
}

const chosenBy = async ({ payload, req }: Reading, student: string) => {
  const where = { student: { equals: student } }
  const found = await payload.db.findOne({ collection: CERTIFICATE_NAMES_SLUG, where, req })
  return found ? chosen.parse(found) : null
}

/** What somebody's next certificate is made out to, and where they are written to; null when there is no such person. */
export const holderOf = async (reading: Reading, student: string): Promise<{ name: string; email: string } | null> => {
  const [found, own] = [await findPerson(reading, student), await chosenBy(reading, student)]
  if (!found) return null
  return { name: own?.name ?? holderName(found.name) ?? strings.unnamed, email: found.email }
}

export const chooseName = async (reading: Reading, student: string, name: string): Promise<void> => {
  const { payload, req } = reading
  const known = await chosenBy(reading, student)
  const collection = CERTIFICATE_NAMES_SLUG
  if (known) await payload.db.updateOne({ collection, id: known.id, data: { name }, req, returning: false })
  else await payload.db.create({ collection, data: { student, name }, req, returning: false })
}

/** Months until a certificate of the course ends; null when it never does. */
export const validMonthsOf = async ({ payload, req }: Reading, course: string): Promise<number | null> => {
  const { docs } = await payload.db.find({
    collection: CERTIFICATE_RULES_SLUG,
    where: { course: { equals: course } },
    sort: '-createdAt',
    limit: 1,
    req,
  })
  return z.array(rule).parse(docs)[0]?.validMonths ?? null
}
