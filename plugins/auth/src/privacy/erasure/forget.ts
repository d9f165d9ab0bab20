import { type Person, type PersonalData, personalDataOf } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { USERS_SLUG } from '../../contract.ts'

const filesOf = async ({ collection, found, files }: PersonalData, person: Person, req: PayloadRequest) => {
  if (!files) return []
  const { docs } = await req.payload.find({
    collection,
    where: found.where(person),
    pagination: false,
    depth: 0,
    req,
  })
  return docs.flatMap((row) => files.of({ ...row }))
}

const forget = async (declared: PersonalData, person: Person, req: PayloadRequest): Promise<string[]> => {
  const { collection, found, erasure } = declared
  const where = found.where(person)
  const { db } = req.payload
  if (erasure.does === 'pseudonymise')
    await db.updateMany({ collection, where, data: erasure.fields, req, returning: false })
  if (erasure.does !== 'delete') return []
  const files = await filesOf(declared, person, req)
  await db.deleteMany({ collection, where, req })
  return files
}

/**
 * Does to a person's rows what their declarations say, in the request's transaction, past Payload's hooks: all of them but
 * the account's own, which whoever calls deletes afterwards. Answers the files that are nobody's then, as absolute paths.
 */
export const forgetRows = async (person: Person, req: PayloadRequest): Promise<string[]> => {
  const files: string[] = []
  for (const declared of personalDataOf(req.payload.config)) {
    if (declared.collection !== USERS_SLUG) files.push(...(await forget(declared, person, req)))
  }
  return files
}
