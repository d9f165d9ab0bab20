import { Refused } from './ask.ts'
import { strings } from './strings.ts'

/** Why something did not work, for whoever tried. */
export type Reason = {
  said: string
  /** Name of the field that is meant; the words then stand below it. */
  field?: string
}

/** Reasons by the code of a refusal, or by the name of a browser's own error. */
export type Reasons = Record<string, Reason>

const codeOf = (error: unknown): string => {
  if (error instanceof Refused) return error.code
  return error instanceof Error ? error.name : ''
}

/** What to say about an error. One that is nobody's refusal is a mistake of ours and reported as such. */
export const reasonOf = (error: unknown, known: Reasons = {}): Reason => {
  const reason = known[codeOf(error)]
  if (reason) return reason
  if (!(error instanceof Refused)) {
    reportError(error)
    return { said: strings.broken }
  }
  if (error.status === 0) return { said: strings.unreachable }
  if (error.status === 429) return { said: strings.tooMany(error.retryAfter) }
  const [field] = error.fields
  if (field) return { said: field.message, field: field.path }
  return { said: error.status < 500 && error.message ? error.message : strings.broken }
}
