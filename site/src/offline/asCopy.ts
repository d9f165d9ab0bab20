import { day } from '#site/format.ts'
import { copy as strings } from './strings.ts'

const frame = /<iframe\b.*?<\/iframe>/gs
const video = /<video\b.*?<\/video>/gs

/** The markup of a page as it is kept: it says since when, and videos and what comes from elsewhere give way to a word about it. */
export const asCopy = (html: string, at: string): string =>
  html
    .replace('<html', `<html data-copy="${at}"`)
    .replace(/<main\b[^>]*>/, `$&<p class="copy-note">${strings.since(day(at))}</p>`)
    .replaceAll(video, `<p class="note">${strings.video}</p>`)
    .replaceAll(frame, `<p class="note">${strings.fromElsewhere}</p>`)

/** How the page came; what it says of itself, its security policy above all, holds for the copy too. */
const ofTheWay = ['content-encoding', 'content-length', 'transfer-encoding']

/** A reply with another body. */
export const withBody = (reply: Response, body: string): Response => {
  const headers = new Headers(reply.headers)
  for (const name of ofTheWay) headers.delete(name)
  return new Response(body, { headers })
}
