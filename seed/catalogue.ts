import path from 'node:path'
import { markdownToLexical } from '@academy/catalog/markdown'
import type { PayloadRequest } from 'payload'
import { seedCourses } from './courses.ts'
import { type Content, readContent } from './readContent.ts'
import { ensure } from './upsert.ts'

const seedTerms = async (
  req: PayloadRequest,
  collection: 'categories' | 'tags' | 'skills',
  terms: { slug: string; title: string; summary?: string }[],
) => {
  for (const term of terms) await ensure(req, collection, 'slug', term)
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
  for (const { slug, meta, markdown, file } of people) {
    const { account, ...profile } = meta
    const bio = markdownToLexical(markdown, { key: slug, source: file, resolveImage: () => '', kind: 'prose' })
    await ensure(req, 'instructors', 'slug', {
      ...profile,
      slug,
      bio,
      user: await accountOf(req, account),
    })
  }
}

/** Everything below `seed/content`, by natural keys; what is there already is left alone. */
export const seedCatalogue = async (req: PayloadRequest, dir: string): Promise<void> => {
  const content = readContent(dir)
  await seedTerms(req, 'categories', content.categories)
  await seedTerms(req, 'tags', content.tags)
  await seedTerms(req, 'skills', content.skills)
  await seedInstructors(req, content.instructors)
  await seedCourses(path.join(dir, 'courses'), req)
}
