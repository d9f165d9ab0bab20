import type { RichText } from '../contract.ts'
import { type Reading, readMedia } from './loadRows.ts'
import { pictureIdsOf, toPicture, withPictures } from './richText.ts'
import { publishedSnippets, snippetIdsOf, withSnippets } from './snippets.ts'

/**
 * A stored body as it is shown: the published text of its snippets in their places, its uploads as `Picture`s. The
 * caller has asked who may read it; what is gone leaves nothing.
 */
export const resolveBody = async (reading: Reading, body: RichText): Promise<RichText> => {
  const whole = withSnippets(body, await publishedSnippets(reading, [...snippetIdsOf(body)]))
  const media = await readMedia(reading, [...pictureIdsOf(whole)])
  return withPictures(whole, new Map(media.map((row) => [row.id, toPicture(row)])))
}
