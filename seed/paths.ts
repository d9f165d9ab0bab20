import { markdownToLexical } from '@academy/catalog/markdown'
import type { PayloadRequest } from 'payload'
import type { Content } from './readContent.ts'
import { ensure, translate } from './upsert.ts'

type SeededPath = Content['paths'][number]
type Ids = ReadonlyMap<string, string>

const idsBySlug = async (req: PayloadRequest, collection: 'courses' | 'skills'): Promise<Ids> => {
  const { docs } = await req.payload.find({
    collection,
    // A path through what an editor has withdrawn could not be published.
    ...(collection === 'courses' ? { where: { _status: { equals: 'published' } } } : {}),
    select: { slug: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, slug }) => [slug, id]))
}

const description = (markdown: string, key: string, source: string) =>
  markdownToLexical(markdown, { key, source, resolveImage: () => '', kind: 'prose' })

/** Null where an editor has put something away that the path leads through. */
const stagesOf = ({ meta }: SeededPath, courses: Ids, skills: Ids) => {
  const named = meta.stages.flatMap(({ requirements }) => requirements)
  const isKnown = named.every(
    (each) => each.courses.every((slug) => courses.has(slug)) && (!each.skill || skills.has(each.skill.skill)),
  )
  return isKnown
    ? meta.stages.map(({ requirements, ...stage }) => ({
        ...stage,
        requirements: requirements.map(({ title, courses: slugs, skill }) => ({
          title,
          courses: slugs.map((slug) => courses.get(slug)),
          ...(skill ? { skill: skills.get(skill.skill), level: skill.level } : {}),
        })),
      }))
    : null
}

/** What a translation says, laid over the rows that were just stored: they are known by their ids. */
const translateStages = async (
  req: PayloadRequest,
  id: string,
  said: SeededPath['translations'][number]['meta']['stages'],
) => {
  const { stages } = await req.payload.findByID({ collection: 'paths', id, depth: 0, req })
  return (stages ?? []).map((stage, at) => {
    const { requirements = [], ...words } = said[at] ?? {}
    return {
      ...stage,
      ...words,
      requirements: (stage.requirements ?? []).map((requirement, index) => ({
        ...requirement,
        ...requirements[index],
      })),
    }
  })
}

/** Publishes the paths that are not there yet; one that is there is left as it is. */
export const seedPaths = async (req: PayloadRequest, paths: SeededPath[]): Promise<void> => {
  const courses = await idsBySlug(req, 'courses')
  const skills = await idsBySlug(req, 'skills')
  for (const path of paths) {
    const { slug, meta, markdown, file, translations } = path
    const stages = stagesOf(path, courses, skills)
    if (stages === null) continue
    const { title, summary } = meta
    const data = { title, summary, description: description(markdown, slug, file), stages, slug, _status: 'published' }
    const { id, isNew } = await ensure(req, 'paths', 'slug', data)
    for (const { language, meta: said, markdown: text, file: from } of isNew ? translations : [])
      await translate(req, 'paths', id, language, {
        title: said.title,
        summary: said.summary,
        description: description(text, slug, from),
        stages: await translateStages(req, id, said.stages),
        _status: 'published',
      })
  }
}
