import type { Offer } from './copies.ts'

/** Why nothing could be read: no connection or a failure of ours, or somebody who is signed out. */
export class NotRead extends Error {
  why: 'unreachable' | 'signed-out'

  constructor(why: 'unreachable' | 'signed-out') {
    super(why)
    this.why = why
  }
}

export type PageRead = { reply: Response; html: string; document: Document }

/** A page as the academy makes it now; null when it has moved or is not there for this student. Throws NotRead. */
export const readPage = async (path: string): Promise<PageRead | null> => {
  const reply = await fetch(path).catch(() => {
    throw new NotRead('unreachable')
  })
  if (reply.redirected && new URL(reply.url).pathname === '/sign-in') throw new NotRead('signed-out')
  if (reply.status >= 500 || reply.status === 429) throw new NotRead('unreachable')
  if (!reply.ok || reply.redirected) return null
  const html = await reply.text()
  return { reply, html, document: new DOMParser().parseFromString(html, 'text/html') }
}

/** What a page of a course or a lesson offers for keeping; null when there is nothing that may be kept. */
export const offerIn = (page: Document): Offer | null => {
  const offered = page.querySelector<HTMLElement>('[data-offer]')?.dataset.offer
  return offered ? (JSON.parse(offered) as Offer) : null
}

/** Whether a page may be kept: a course's that offers it, or a lesson's with its text. One that is closed, or not open yet, has none. */
export const isKeptFor = (page: Document, student: string): boolean => {
  const lesson = page.querySelector<HTMLElement>('[data-study]')
  if (lesson) return lesson.dataset.student === student && lesson.querySelector('.richtext') !== null
  return offerIn(page)?.student === student
}
