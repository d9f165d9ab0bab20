import type { z } from 'zod'
import { badContent } from '../errors.ts'

/** The first thing that is wrong, and where: `12.lessonKey: …`. */
const firstOf = ({ issues: [first] }: z.ZodError): string =>
  first ? `${first.path.join('.')}: ${first.message}`.slice(0, 300) : ''

const jsonIn = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw badContent(file, 'JSON')
  }
}

/** What a file of an archive says. Throws HttpError 400 `learning/record-bad-content`, and names the place. */
export const parsed = <Schema extends z.ZodType>(file: string, text: string, schema: Schema): z.output<Schema> => {
  const result = schema.safeParse(jsonIn(file, text))
  if (!result.success) throw badContent(file, firstOf(result.error))
  return result.data
}
