import path from 'node:path'
import { markdownToLexical } from '@academy/catalog/markdown'
import { type Language, otherLanguages } from '@academy/kernel/languages'
import type { PayloadRequest } from 'payload'
import { seedCourses } from './courses.ts'
import { seedPaths } from './paths.ts'
import { type Content, readContent } from './readContent.ts'
import { ensure, translate } from './upsert.ts'

type Words = { title: string; summary?: string }
type Term = Words & { slug: string; translations: Partial<Record<Language, Words>> }

const seedTerms = async (req: PayloadRequest, collection: 'categories' | 'tags' | 'skills', terms: Term[]) => {
  for (const { translations, ...term } of terms) {
    const { id, isNew } = await ensure(req, collection, 'slug', term)
    for (const language of otherLanguages) {
      const said = translations[language]
      if (isNew && said) await translate(req, collection, id, language, said)
    }
  }
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
  const bioOf = (markdown: string, key: string, source: string) =>
    markdownToLexical(markdown, { key, source, resolveImage: () => '', kind: 'prose' })
  for (const { slug, meta, markdown, file, translations } of people) {
    const { account, ...profile } = meta
    const bio = bioOf(markdown, slug, file)
    const { id, isNew } = await ensure(req, 'instructors', 'slug', {
      ...profile,
      slug,
      bio,
      user: await accountOf(req, account),
    })
    for (const { language, ...said } of isNew ? translations : []) {
      const data = { ...said.meta, bio: bioOf(said.markdown, slug, said.file) }
      await translate(req, 'instructors', id, language, data)
    }
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
  await seedPaths(req, content.paths)
}
