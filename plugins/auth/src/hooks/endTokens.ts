import type { CollectionAfterChangeHook } from 'payload'
import { revokeFamilies } from '../tokens/families.ts'

/** Tokens were given to a person with a certain role and good standing; with either they end. Keys are judged anew each time. */
export const endTokens: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return doc
  const isOtherRole = doc.role !== previousDoc.role
  const isNewlyBanned = Boolean(doc.banned) && !previousDoc.banned
  if (isOtherRole || isNewlyBanned) await revokeFamilies(req.payload, String(doc.id), { req })
  return doc
}
