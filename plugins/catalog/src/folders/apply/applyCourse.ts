import type { CollectionSlug, PayloadRequest } from 'payload'
import { defaultRules } from '../../editions/content/rows.ts'
import { scheduleRows } from '../../editions/content/schedule.ts'
import type { Plan } from '../plan/plan.ts'
import type { Library, StoredLine } from '../stored/stored.ts'
import { rightsOf } from './rights.ts'

const collection = 'courses' as CollectionSlug

type Context = { library: Library; pictures: Map<string, string>; publish: boolean }

/** Ids by slug. A course that is still to come in the same import has none yet, and is left for the next round. */
const idsIn = (slugs: Map<string, string>) => {
  const ids = new Map([...slugs].map(([id, slug]) => [slug, id]))
  return (names: string[]): string[] => names.flatMap((name) => ids.get(name) ?? [])
}

/** First the course as a draft without an outline: its lessons refer to it. */
export const beginCourse = async ({ slug, meta }: Plan, { slugs }: Library, req: PayloadRequest): Promise<string> => {
  const { title, summary, level, access } = meta
  const instructors = idsIn(slugs.instructors)(meta.instructors)
  const data = { slug, title, summary, level, access, instructors, _status: 'draft' as const }
  const made = await req.payload.create({ collection, data, draft: true, ...rightsOf(req) })
  return String(made.id)
}

const sectionsOf = ({ sections, keptSections }: Plan, lessons: string[][]) => [
  ...sections.map(({ id, key, title, summary }, at) => ({
    ...(id && { id }),
    key,
    title,
    summary: summary ?? '',
    lessons: lessons[at] ?? [],
  })),
  ...keptSections.map(({ id, key, title, summary, lessons: kept }) => ({
    ...(id && { id }),
    key,
    title,
    summary,
    lessons: kept.map((lesson) => lesson.id),
  })),
]

/** A line keeps its row, and with it what other languages say in its place. */
const linesOf = (texts: string[], stored: StoredLine[] = []) =>
  texts.map((text, at) => ({ ...(stored[at]?.id && { id: stored[at].id }), text }))

const dataOf = (plan: Plan, lessons: string[][], { library, pictures, publish }: Context) => {
  const { title, summary, level, access, category, tags, skills, verified, seo, rules, publishedAt, ...meta } =
    plan.meta
  const { slugs } = library
  const levels = (given: typeof skills.taught) =>
    given.flatMap(({ skill, level: reached }) =>
      idsIn(slugs.skills)([skill]).map((id) => ({ skill: id, level: reached })),
    )
  return {
    title,
    summary,
    level,
    access,
    description: plan.description,
    cover: plan.cover && (pictures.get(plan.cover) ?? plan.cover),
    category: category ? (idsIn(slugs.categories)([category])[0] ?? null) : null,
    tags: idsIn(slugs.tags)(tags),
    instructors: idsIn(slugs.instructors)(meta.instructors),
    related: idsIn(slugs.courses)(meta.related),
    skillsTaught: levels(skills.taught),
    skillsRequired: levels(skills.required),
    outcomes: linesOf(meta.outcomes, plan.stored?.outcomes),
    prerequisites: linesOf(meta.prerequisites, plan.stored?.prerequisites),
    verified: { with: verified?.with ?? null, on: verified?.on ?? null },
    rules: rules ?? defaultRules,
    schedule: scheduleRows(meta.schedule),
    seo: { title: seo?.title ?? null, description: seo?.description ?? null },
    sections: sectionsOf(plan, lessons),
    ...(publishedAt && { publishedAt }),
    _status: publish ? ('published' as const) : ('draft' as const),
  }
}

const isUntouched = ({ stored, changed, sections, pictures, cover }: Plan): boolean =>
  stored !== null &&
  changed.length === 0 &&
  sections.every((section) => !section.isNew && section.changed.length === 0) &&
  !pictures.some(({ token, stored: known }) => token === cover && !known)

/** Then all of it, when any of it is new or changed. */
export const finishCourse = async (
  plan: Plan,
  id: string,
  lessons: string[][],
  context: Context,
  req: PayloadRequest,
): Promise<void> => {
  if (isUntouched(plan)) return
  const data = dataOf(plan, lessons, context)
  await req.payload.update({ collection, id, data, draft: !context.publish, ...rightsOf(req) })
}
