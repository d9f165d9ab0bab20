import { requestIdLabel } from './strings.ts'

type Words = { title: string; text: string; link: { href: string; label: string } }
type PlainPage = { status: number; words: Words; refreshSeconds?: number; requestId?: string; headOnly?: boolean }

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe to stand in HTML, between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

const html = ({ words, requestId }: PlainPage): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(words.title)}</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/_origin/plain.css">
</head>
<body>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.text)}</p>
<p><a href="${escapeHtml(words.link.href)}">${escapeHtml(words.link.label)}</a></p>
${requestId ? `<p class="id">${requestIdLabel} ${escapeHtml(requestId)}</p>` : ''}
</main>
</body>
</html>
`

/** A page that stands without the site: for the time before the first release, and for failures. */
export const plainPage = (page: PlainPage): Response => {
  const headers: Record<string, string> = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  if (page.refreshSeconds) {
    headers['Retry-After'] = String(page.refreshSeconds)
    headers.Refresh = String(page.refreshSeconds)
  }
  return new Response(page.headOnly ? null : html(page), { status: page.status, headers })
}

/** Served at `/_origin/plain.css`: the CSP takes no inline style. Colours are the site's tokens. */
export const plainStyle = `:root { color-scheme: light dark; --paper: light-dark(oklch(98.6% 0.004 85), oklch(17.5% 0.012 265));
  --ink: light-dark(oklch(22% 0.02 265), oklch(93.5% 0.006 85)); --ink-2: light-dark(oklch(44% 0.02 265), oklch(75% 0.012 265)) }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--paper); color: var(--ink);
  font: 400 1.0625rem/1.55 'IBM Plex Sans Variable', 'IBM Plex Sans', system-ui, sans-serif }
main { max-width: 34rem; padding: 2rem 1.5rem }
h1 { font-size: 1.6875rem; font-weight: 620; line-height: 1.12; letter-spacing: -0.018em; margin: 0 0 0.75rem }
p { margin: 0 0 1rem; color: var(--ink-2) }
a { color: var(--ink); display: inline-block; padding-block: 0.6rem; text-underline-offset: 0.18em }
.id { font: 0.8125rem 'IBM Plex Mono', ui-monospace, monospace }
`
