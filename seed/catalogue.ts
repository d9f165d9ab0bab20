import { markdownToLexical } from '@academy/catalog/markdown'
import type { PayloadRequest } from 'payload'
import { type Known, seedCourses } from './courses.ts'
import type { Content } from './readContent.ts'
import { ensure } from './upsert.ts'

const seedTerms = async (
  req: PayloadRequest,
  collection: 'categories' | 'tags' | 'skills',
  terms: { slug: string; title: string; summary?: string }[],
) => {
  const ids = new Map<string, string>()
  for (const term of terms) ids.set(term.slug, (await ensure(req, collection, 'slug', term)).id)
  return ids
}

/** The account behind an instructor; none where demo accounts are not made. */
const accountOf = async (req: PayloadRequest, email: string | undefined): Promise<string | undefined> => {
  if (!email) return undefined
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    limit: 1,
    req,
  })
  return docs[0] && String(docs[0].id)
}

const seedInstructors = async (req: PayloadRequest, people: Content['instructors']) => {
  const ids = new Map<string, string>()
  for (const { slug, meta, markdown, file } of people) {
    const { account, ...profile } = meta
    const bio = markdownToLexical(markdown, { key: slug, source: file, resolveImage: () => '', kind: 'prose' })
    const { id } = await ensure(req, 'instructors', 'slug', {
      ...profile,
      slug,
      bio,
      user: await accountOf(req, account),
    })
    ids.set(slug, id)
  }
  return ids
}

/** Everything below `seed/content`, by natural keys; what is there already is left alone. */
export const seedCatalogue = async (req: PayloadRequest, content: Content): Promise<void> => {
  const known: Known = {
    categories: await seedTerms(req, 'categories', content.categories),
    tags: await seedTerms(req, 'tags', content.tags),
    skills: await seedTerms(req, 'skills', content.skills),
    instructors: await seedInstructors(req, content.instructors),
    courses: new Map(),
  }
  await seedCourses(req, content, known)
}
