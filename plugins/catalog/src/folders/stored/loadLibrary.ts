import { defaultLanguage, languageCodes } from '@academy/kernel/languages'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { inAllLanguages } from '../../content/inAllLanguages.ts'
import { runtimeOf } from '../../runtime.ts'
import { mapTranslations } from '../folder.ts'
import { digestOf } from '../read/readPicture.ts'
import { shownBy } from './shown.ts'
import type { Library, StoredCourse, StoredPicture } from './stored.ts'

const named = z.object({ id: z.string(), slug: z.string().nullish() })
const said = z.preprocess((value) => value ?? {}, z.partialRecord(z.enum(languageCodes), z.string().nullable()))
const file = z.object({ id: z.string(), filename: z.string(), alt: said })

const slugsOf = async (collection: string, req: PayloadRequest): Promise<Map<string, string>> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    select: { slug: true },
    draft: collection === 'courses',
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(
    z
      .array(named)
      .parse(docs)
      .flatMap(({ id, slug }) => (slug ? [[id, slug] as const] : [])),
  )
}

/** Pictures whose file is there; one that is not cannot be told apart, and not exported. */
const picturesWhere = async (where: Where, req: PayloadRequest): Promise<StoredPicture[]> => {
  const { docs } = await req.payload.find({
    collection: 'media' as CollectionSlug,
    where,
    select: { filename: true, alt: true },
    depth: 0,
    pagination: false,
    ...inAllLanguages(req),
  })
  const { openPicture } = runtimeOf(req.payload).folders
  const pictures: StoredPicture[] = []
  for (const { id, filename, alt: words } of z.array(file).parse(docs)) {
    const chunks = await openPicture(req.payload, filename)
    const { [defaultLanguage]: alt, ...others } = words
    const alts = mapTranslations<string | null, string>(others, (other) => other ?? '')
    if (chunks) pictures.push({ id, filename, alt: alt ?? '', alts, sha256: (await digestOf(chunks)).sha256 })
  }
  return pictures
}

const keyed = z.object({ id: z.string(), key: z.string() })

const snippetKeys = async (req: PayloadRequest): Promise<Map<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'snippets' as CollectionSlug,
    select: { key: true },
    draft: true,
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(
    z
      .array(keyed)
      .parse(docs)
      .map(({ id, key }) => [id, key]),
  )
}

type Wanted = { course: StoredCourse | null /** Sizes of the files to look for. */; sizes: number[] }

/** Everything that a course refers to, and the pictures that may be the ones in a folder. */
export const loadLibrary = async ({ course, sizes }: Wanted, req: PayloadRequest): Promise<Library> => {
  const [categories, tags, skills, instructors, courses] = [
    await slugsOf('categories', req),
    await slugsOf('tags', req),
    await slugsOf('skills', req),
    await slugsOf('instructors', req),
    await slugsOf('courses', req),
  ]
  const asked: Where[] = []
  const shown = course ? shownBy(course) : []
  if (shown.length > 0) asked.push({ id: { in: shown } })
  if (sizes.length > 0) asked.push({ filesize: { in: sizes } })
  const pictures = asked.length > 0 ? await picturesWhere({ or: asked }, req) : []
  return {
    slugs: { categories, tags, skills, instructors, courses },
    pictures: new Map(pictures.map((picture) => [picture.id, picture])),
    snippets: await snippetKeys(req),
  }
}
