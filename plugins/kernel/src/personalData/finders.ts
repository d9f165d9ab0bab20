import type { Where } from 'payload'
import type { Finder, Person } from './declaration.ts'

const matching =
  (part: (person: Person) => string) =>
  (...fields: string[]): Finder => ({
    fields,
    where: (person) => ({ or: fields.map((field): Where => ({ [field]: { equals: part(person) } })) }),
  })

/** Rows that name the person's id in any of these fields. */
export const byUser = matching(({ id }) => id)

/** Rows that hold the person's address in any of these fields. */
export const byEmail = matching(({ email }) => email)

/** Rows that name the person in a field that refers to one of several collections. */
export const byReference = (...fields: string[]): Finder => ({
  fields,
  where: ({ id }) => ({ or: fields.map((field): Where => ({ [`${field}.value`]: { equals: id } })) }),
})

/** Rows that any of the finders finds. */
export const byAny = (...finders: Finder[]): Finder => ({
  fields: finders.flatMap(({ fields }) => fields),
  where: (person) => ({ or: finders.map(({ where }) => where(person)) }),
})
