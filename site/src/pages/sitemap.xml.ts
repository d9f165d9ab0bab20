import { pathIn } from '@academy/kernel/languages'
import type { APIRoute } from 'astro'
import { hreflangOf } from '#site/seo/alternates.ts'
import { escapeXml, xmlResponse } from '#site/seo/xml.ts'
import { sitemapEntries } from '#site/views/listPages.ts'

export const GET: APIRoute = ({ locals: { content, origin } }) => {
  const urls = sitemapEntries(content.catalogue).flatMap(({ path, changed, languages }) => {
    const changedOn = changed ? `<lastmod>${changed.slice(0, 10)}</lastmod>` : ''
    const others = hreflangOf(origin, path, languages)
      .map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`)
      .join('')
    return languages.map(
      (language) => `<url><loc>${escapeXml(origin + pathIn(language, path))}</loc>${changedOn}${others}</url>`,
    )
  })
  return xmlResponse(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>`,
    'application/xml',
  )
}
