import { defaultLanguage, type Language } from '@academy/kernel/languages'
import type { RichText } from '../contract.ts'
import type { Reading } from './loadRows.ts'
import { mediaIn, readStoredMedia } from './readMedia.ts'
import { pictureIdsOf, toPicture, withPictures } from './richText.ts'
import { publishedSnippets, snippetIdsOf, withSnippets } from './snippets.ts'

const unitedIds = (bodies: Iterable<RichText>, idsOf: (body: RichText) => Set<string>): string[] => [
  ...new Set([...bodies].flatMap((body) => [...idsOf(body)])),
]

/**
 * Stored bodies as they are shown: the published text of their snippets in their places, uploads as `Picture`s. Two
 * queries, however many there are. The caller has asked who may read them; what is gone leaves nothing.
 */
export const resolveBodies = async <Key>(
  reading: Reading,
  bodies: ReadonlyMap<Key, RichText>,
  language: Language = defaultLanguage,
): Promise<Map<Key, RichText>> => {
  const snippets = await publishedSnippets(reading, unitedIds(bodies.values(), snippetIdsOf), language)
  const whole = new Map([...bodies].map(([key, body]) => [key, withSnippets(body, snippets)]))
  const media = mediaIn(await readStoredMedia(reading, unitedIds(whole.values(), pictureIdsOf)), language)
  const pictures = new Map(media.map((row) => [row.id, toPicture(row)]))
  return new Map([...whole].map(([key, body]) => [key, withPictures(body, pictures)]))
}

/** The same for one body. */
export const resolveBody = async (reading: Reading, body: RichText, language?: Language): Promise<RichText> =>
  (await resolveBodies(reading, new Map([['', body]]), language)).get('') ?? body
