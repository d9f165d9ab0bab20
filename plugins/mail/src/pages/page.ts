import { createHash } from 'node:crypto'
import { escapeHtml } from '../domain/escapeHtml.ts'
import { style } from './style.ts'

/** Markup that is safe to show: what `html` made. */
export type Markup = { markup: string }

const shown = (value: string | number | Markup | Markup[]): string => {
  if (Array.isArray(value)) return value.map(shown).join('\n')
  return typeof value === 'object' ? value.markup : escapeHtml(String(value))
}

/** Markup in which everything that is put in is escaped, apart from markup. */
export const html = (parts: TemplateStringsArray, ...values: (string | number | Markup | Markup[])[]): Markup => ({
  markup: parts.map((part, index) => part + (index < values.length ? shown(values[index] ?? '') : '')).join(''),
})

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const pagePolicy = [
  "default-src 'none'",
  `style-src ${sha256(style)}`,
  "frame-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** A mail on its own: nothing runs and nothing is fetched; links open beside it. */
const mailPolicy = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "frame-ancestors 'self'",
].join('; ')

const reply = (body: string, policy: string): Response =>
  new Response(body, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  })

/** A page for staff, which needs neither the site nor the panel. */
export const page = (title: string, content: Markup): Response =>
  reply(
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="/favicon.svg">
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.markup,
    pagePolicy,
  )

/** What a mail's frame shows. */
export const mailDocument = (mail: string): Response => reply(mail, mailPolicy)
