import type { NumberFieldSingleValidation } from 'payload'
import type { SentRequirement } from '../domain/requirement.ts'
import { strings } from '../strings.ts'

const levels = [1, 2, 3]

/** A skill without a level would be proven by everybody. */
export const soundLevel: NumberFieldSingleValidation = (value, { siblingData }) => {
  const { skill } = siblingData as SentRequirement
  return !skill || levels.includes(value ?? 0) || strings.invalid.noLevel
}
