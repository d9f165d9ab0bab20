import type { FieldHook } from 'payload'
import { inWords, told } from '../told.ts'

/** What a badge was earned by, in words, wherever its evidence is read along. */
export const sayEvidence: FieldHook = ({ siblingData }) => {
  const evidence = told.safeParse(siblingData.evidence).data
  return evidence && inWords(evidence)
}
