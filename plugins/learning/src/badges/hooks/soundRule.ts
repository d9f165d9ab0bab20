import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { BADGES_SLUG } from '../../contract.ts'
import { highestCount, type RuleKind } from '../../domain/badges/rule.ts'
import { fieldsOf, type RuleFields, readRule } from '../rule.ts'
import { strings } from '../strings.ts'

const said = strings.invalid

/** The field that an issue is about, and what to say of it. */
const problemOf = (path: readonly PropertyKey[], fields: RuleFields): { path: string; message: string } => {
  const [name, part] = path
  switch (name) {
    case 'count':
      return { path: 'rule.count', message: said.count(highestCount[fields.kind as RuleKind] ?? 1) }
    case 'among':
      if (part === 'of') return { path: 'rule.among', message: said.among }
      return problemOf([String(fields.among)], fields)
    case 'course':
    case 'category':
    case 'skill':
    case 'level':
    case 'path':
      return { path: `rule.${name}`, message: said[name] }
    default:
      return { path: 'rule.kind', message: said.kind }
  }
}

/** A badge asks for something that can be fulfilled, and names nothing else. Throws ValidationError that names the fields. */
export const soundRule: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const fields: RuleFields = { ...originalDoc?.rule, ...data.rule }
  const { data: rule, error } = readRule(fields)
  if (rule) return { ...data, rule: fieldsOf(rule) }
  const errors = error.issues.map(({ path }) => problemOf(path, fields))
  throw new ValidationError({ collection: BADGES_SLUG, errors, req }, req.t)
}
