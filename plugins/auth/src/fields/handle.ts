import type { TextFieldSingleValidation, Where } from 'payload'
import { handlePattern, USERS_SLUG } from '../contract.ts'
import { isReservedHandle } from '../domain/tidy.ts'
import { strings } from '../strings.ts'

const said = strings.profile

/** Says what is wrong with a handle; that two people take one at once is refused by the table's unique index. */
export const validHandle: TextFieldSingleValidation = async (value, { id, req }) => {
  if (!value) return true
  if (!handlePattern.test(value)) return said.badHandle
  if (isReservedHandle(value)) return said.reservedHandle
  const others: Where[] = [{ handle: { equals: value } }]
  if (id) others.push({ id: { not_equals: id } })
  const { totalDocs } = await req.payload.count({ collection: USERS_SLUG, where: { and: others }, req })
  return totalDocs === 0 || said.takenHandle
}
