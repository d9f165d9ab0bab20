import type { CourseFolder } from '../folder.ts'
import type { Problem } from '../problem.ts'
import type { Library } from '../stored/stored.ts'
import { folderStrings } from '../strings.ts'

const said = folderStrings.plan
type Kind = keyof Library['slugs']

/** Names in a course's front matter that are nobody's; `alongside` are courses that come in the same import. */
export const unknownNames = (
  { meta, file, lineOf, slug }: CourseFolder,
  { slugs }: Library,
  alongside: ReadonlySet<string>,
): Problem[] => {
  const known: Record<Kind, Set<string>> = {
    categories: new Set(slugs.categories.values()),
    tags: new Set(slugs.tags.values()),
    skills: new Set(slugs.skills.values()),
    instructors: new Set(slugs.instructors.values()),
    courses: new Set([...slugs.courses.values(), ...alongside, slug]),
  }
  const check = (kind: Kind, name: string, path: PropertyKey[]): Problem[] =>
    known[kind].has(name) ? [] : [{ file, line: lineOf(path), message: said.unknown(said.terms[kind], name) }]
  return [
    ...(meta.category ? check('categories', meta.category, ['category']) : []),
    ...meta.tags.flatMap((name, at) => check('tags', name, ['tags', at])),
    ...meta.instructors.flatMap((name, at) => check('instructors', name, ['instructors', at])),
    ...meta.related.flatMap((name, at) => check('courses', name, ['related', at])),
    ...(['taught', 'required'] as const).flatMap((list) =>
      meta.skills[list].flatMap(({ skill }, at) => check('skills', skill, ['skills', list, at])),
    ),
  ]
}
