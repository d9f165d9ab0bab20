import { pathIn } from '@academy/kernel/languages'
import type { APIRoute } from 'astro'
import { escapeXml, xmlResponse } from '#site/seo/xml.ts'
import { speaking } from '#site/speaking.ts'
import { newestFirst } from '#site/views/card.ts'

const NEWEST = 50

/** New courses, newest first; in the feed of another language those that are told in it. */
export const GET: APIRoute = ({ locals }) => {
  const { content, origin } = locals
  const { site, language, to, lang } = speaking(locals)
  const items = newestFirst(content.catalogue.courses)
    .filter(({ languages }) => !lang(languages))
    .slice(0, NEWEST)
    .map(({ slug, title, summary, publishedAt }) => {
      const link = escapeXml(origin + to(`/courses/${slug}`))
      return `<item><title>${escapeXml(title)}</title><link>${link}</link><guid>${link}</guid><description>${escapeXml(summary)}</description><pubDate>${new Date(publishedAt).toUTCString()}</pubDate></item>`
    })
  const self = escapeXml(origin + pathIn(language, '/rss.xml'))
  return xmlResponse(
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${site.name}</title><link>${escapeXml(origin + (to('/') === '/' ? '' : to('/')))}</link><description>${escapeXml(site.description)}</description><language>${language}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>${items.join('')}</channel></rss>`,
    'application/rss+xml',
  )
}
