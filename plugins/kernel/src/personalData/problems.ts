import type { FlattenedField, SanitizedConfig } from 'payload'
import { pathFacts } from '../guard/pathOf.ts'
import { type PersonalData, personalDataOf } from './declaration.ts'
import { namesSomebody, peopleIn } from './peopleIn.ts'

type Holder = { slug: string; flattenedFields: FlattenedField[] }
type Config = { collections: Holder[]; globals: Holder[]; custom?: Record<string, unknown>; admin: { user: string } }

const undeclared = ({ slug, flattenedFields }: Holder, declared: PersonalData[], people: string): string[] => {
  const known = declared.filter(({ collection }) => collection === slug).flatMap(({ found }) => found.fields)
  return peopleIn(flattenedFields, people)
    .filter((path) => !known.includes(path))
    .map((path) => `${slug}: “${path}” says who somebody is, and no plugin declares it.`)
}

/** A foreign key that cannot be empty would hold the person back. */
const keptBack = ({ name, found, erasure }: PersonalData, fields: FlattenedField[], people: string): string[] =>
  fields
    .filter((field) => erasure.does !== 'delete' && found.fields.includes(field.name))
    .filter((field) => namesSomebody(field, people) && field.type === 'relationship' && field.required)
    .map((field) => `${name}: “${field.name}” is required, so its rows cannot outlive the person.`)

const wrong = (declared: PersonalData, { collections, admin }: Config): string[] => {
  const fieldsOf = (slug: string) => collections.find((each) => each.slug === slug)?.flattenedFields ?? []
  const fields = fieldsOf(declared.collection)
  if (fields.length === 0) return [`${declared.name}: there is no collection “${declared.collection}”.`]
  const { found, exported, erasure } = declared
  const overwritten = erasure.does === 'pseudonymise' ? Object.keys(erasure.fields) : []
  const unknown = [...found.fields, ...exported, ...overwritten].filter(
    (path) => !pathFacts(path, fields, fieldsOf).field,
  )
  return [
    ...unknown.map((path) => `${declared.name}: ${declared.collection} has no field “${path}”.`),
    ...keptBack(declared, fields, admin.user),
  ]
}

/**
 * What is missing or wrong in the declarations of personal data, as sentences for whoever wrote them; empty when every
 * field that refers to people or is an address is declared. Needs no database.
 */
export const personalDataProblems = (config: Config | SanitizedConfig): string[] => {
  const all = personalDataOf(config)
  const names = all.map(({ name }) => name)
  return [
    ...[...config.collections, ...config.globals].flatMap((holder) => undeclared(holder, all, config.admin.user)),
    ...all.flatMap((declared) => wrong(declared, config)),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name}: declared twice.`),
  ]
}
