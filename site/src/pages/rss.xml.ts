import type { APIRoute } from 'astro'
import { escapeXml, xmlResponse } from '#site/seo/xml.ts'
import { site } from '#site/strings.ts'
import { newestFirst } from '#site/views/card.ts'

const NEWEST = 50

/** New courses, newest first. */
export const GET: APIRoute = ({ locals: { content, origin } }) => {
  const items = newestFirst(content.catalogue.courses)
    .slice(0, NEWEST)
    .map(({ slug, title, summary, publishedAt }) => {
      const link = escapeXml(`${origin}/courses/${slug}`)
      return `<item><title>${escapeXml(title)}</title><link>${link}</link><guid>${link}</guid><description>${escapeXml(summary)}</description><pubDate>${new Date(publishedAt).toUTCString()}</pubDate></item>`
    })
  const self = escapeXml(`${origin}/rss.xml`)
  return xmlResponse(
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${site.name}</title><link>${escapeXml(origin)}</link><description>${escapeXml(site.description)}</description><language>en</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>${items.join('')}</channel></rss>`,
    'application/rss+xml',
  )
}
