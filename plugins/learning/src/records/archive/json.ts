import type { z } from 'zod'
import { badContent } from '../errors.ts'

/** The first thing that is wrong, and where: `12.lessonKey: …`. */
const firstOf = ({ issues: [first] }: z.ZodError, within: readonly PropertyKey[] = []): string =>
  first ? `${[...within, ...first.path].join('.')}: ${first.message}`.slice(0, 300) : ''

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

/** Longest list within a row. Those that are read have seven elements at most; a field that nobody knows is passed over. */
const mostWithin = 10_000

const hasLongList = (row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  Object.values(row).some((value) => Array.isArray(value) && value.length > mostWithin)

/**
 * The rows of a file. They are counted first and read one by one up to the first that is wrong: a schema of the whole list
 * would keep an issue for each of its elements, and of millions there is no memory for that. Throws as `parsed` does.
 */
export const parsedRows = <Row extends z.ZodType>(
  file: string,
  text: string,
  { row, most }: { row: Row; most: number },
): z.output<Row>[] => {
  const list = jsonIn(file, text)
  if (!Array.isArray(list)) throw badContent(file, 'no list')
  if (list.length > most) throw badContent(file, `more than ${most} rows`)
  return list.map((each: unknown, at) => {
    if (hasLongList(each)) throw badContent(file, `${at}: a list of more than ${mostWithin}`)
    const result = row.safeParse(each)
    if (!result.success) throw badContent(file, firstOf(result.error, [at]))
    return result.data
  })
}
