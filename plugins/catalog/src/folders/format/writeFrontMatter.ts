import { stringify, type ToStringOptions } from 'yaml'
import type { CourseMeta, CourseTranslation, LessonMeta, SectionMeta, SectionTranslation } from './frontMatter.ts'

/** One way to write each thing, so that the same course is always the same bytes. */

type Scalar = string | number | boolean
type Pairs = Record<string, Scalar | undefined>

/** A text of several lines would become a block of its own. */
const styleFor = (value: Scalar): ToStringOptions => ({
  lineWidth: 0,
  singleQuote: true,
  defaultStringType: typeof value === 'string' && value.includes('\n') ? 'QUOTE_DOUBLE' : 'PLAIN',
})

const scalar = (value: Scalar): string => stringify(value, styleFor(value)).trimEnd()

/** Inside brackets and braces more has to be quoted. */
const inFlow = (value: Scalar): string =>
  stringify([value], { ...styleFor(value), collectionStyle: 'flow', flowCollectionPadding: false })
    .trimEnd()
    .slice(1, -1)

const pair = (name: string, value: Scalar | undefined): string[] =>
  value === undefined || value === '' || value === false ? [] : [`${name}: ${scalar(value)}`]

const names = (name: string, values: string[]): string[] =>
  values.length === 0 ? [] : [`${name}: [${values.map(inFlow).join(', ')}]`]

const map = (pairs: Pairs): string =>
  `{ ${Object.entries(pairs)
    .filter((entry): entry is [string, Scalar] => entry[1] !== undefined)
    .map(([name, value]) => `${name}: ${inFlow(value)}`)
    .join(', ')} }`

const group = (name: string, pairs: Pairs | undefined): string[] => (pairs ? [`${name}: ${map(pairs)}`] : [])

const items = (name: string, lines: string[], indent = ''): string[] =>
  lines.length === 0 ? [] : [`${indent}${name}:`, ...lines.map((line) => `${indent}  - ${line}`)]

const framed = (lines: string[]): string => `---\n${lines.join('\n')}\n---\n`

const skills = ({ taught, required }: CourseMeta['skills']): string[] => {
  const inside = [...items('taught', taught.map(map), '  '), ...items('required', required.map(map), '  ')]
  return inside.length === 0 ? [] : ['skills:', ...inside]
}

const seo = (given: CourseMeta['seo']): string[] => {
  const inside = [...pair('title', given?.title), ...pair('description', given?.description)]
  return inside.length === 0 ? [] : ['seo:', ...inside.map((line) => `  ${line}`)]
}

export const writeCourseMeta = (meta: CourseMeta): string =>
  framed([
    ...pair('title', meta.title),
    ...pair('summary', meta.summary),
    ...pair('level', meta.level),
    ...pair('access', meta.access),
    ...pair('category', meta.category),
    ...names('tags', meta.tags),
    ...skills(meta.skills),
    ...items('outcomes', meta.outcomes.map(scalar)),
    ...items('prerequisites', meta.prerequisites.map(scalar)),
    ...names('instructors', meta.instructors),
    ...names('related', meta.related),
    ...group('cover', meta.cover),
    ...group('verified', meta.verified),
    ...group('rules', meta.rules),
    ...items('schedule', meta.schedule.map(map)),
    ...seo(meta.seo),
    ...pair('publishedAt', meta.publishedAt),
  ])

export const writeSectionMeta = ({ key, title, summary }: SectionMeta): string =>
  framed([...pair('key', key), ...pair('title', title), ...pair('summary', summary)])

export const writeCourseTranslation = (said: CourseTranslation): string =>
  framed([
    ...pair('title', said.title),
    ...pair('summary', said.summary),
    ...items('outcomes', said.outcomes.map(scalar)),
    ...items('prerequisites', said.prerequisites.map(scalar)),
    ...seo(said.seo),
  ])

/** Of a section, and of a lesson too. */
export const writeTranslation = ({ title, summary }: SectionTranslation): string =>
  framed([...pair('title', title), ...pair('summary', summary)])

export const writeLessonMeta = (meta: LessonMeta): string =>
  framed([
    ...pair('key', meta.key),
    ...pair('title', meta.title),
    ...pair('summary', meta.summary),
    ...pair('kind', meta.kind),
    `minutes: ${meta.minutes}`,
    ...pair('freePreview', meta.freePreview),
    ...pair('optional', meta.optional),
    ...pair('doneBy', meta.doneBy === 'button' ? undefined : meta.doneBy),
    ...group('verified', meta.verified),
  ])
