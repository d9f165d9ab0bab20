import type { APIRoute } from 'astro'
import { escapeXml, xmlResponse } from '#site/seo/xml.ts'
import { sitemapEntries } from '#site/views/listPages.ts'

export const GET: APIRoute = ({ locals: { content, origin } }) => {
  const urls = sitemapEntries(content.catalogue).map(({ path, changed }) => {
    const changedOn = changed ? `<lastmod>${changed.slice(0, 10)}</lastmod>` : ''
    return `<url><loc>${escapeXml(origin + path)}</loc>${changedOn}</url>`
  })
  return xmlResponse(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`,
    'application/xml',
  )
}
