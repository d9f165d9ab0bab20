import { getEndpoint, hasRole } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { MAILS_SLUG, type MailTemplate, mailsOf } from '../contract.ts'
import { pickLanguage } from '../domain/language.ts'
import { noSuchKind } from '../errors.ts'
import { render } from '../layout/render.ts'
import { html, mailDocument, page } from '../pages/page.ts'
import { bothParts, link, table } from '../pages/parts.ts'
import { runtimeOf, templateOf } from '../runtime.ts'
import { strings } from '../strings.ts'
import { unsubscribePage } from '../unsubscribing/links.ts'

const base = `/api/${MAILS_SLUG}/preview`
const said = strings.preview
const input = z.object({ language: z.string().max(20).default('en') })
type Asked = z.output<typeof input>

const allow = ({ user }: PayloadRequest) => hasRole(user, 'editor', 'admin')

const addressOf = (kind: string, language: string, part = '') => `${base}/${kind}${part}?language=${language}`

/** With a link that stops nothing. */
const sampleOf = (template: MailTemplate, language: string, { publicUrl }: { publicUrl: string }) => {
  const stop = template.about === null ? null : `${publicUrl}${unsubscribePage('sample')}`
  return render(template, { data: template.sample, language, publicUrl, stop })
}

const asked = ({ language: wanted }: Asked, req: PayloadRequest) => {
  const { plugin, name } = req.routeParams ?? {}
  const template = templateOf(req.payload, `${plugin}/${name}`)
  if (!template) throw noSuchKind()
  const language = pickLanguage([wanted], template.languages)
  return { template, language, mail: sampleOf(template, language, runtimeOf(req.payload).settings) }
}

const list = getEndpoint({
  path: '/preview',
  summary: 'Every mail that the academy can send, as a page',
  allow,
  handle: async (_input, { payload }) => {
    const { settings } = runtimeOf(payload)
    const rows = mailsOf(payload.config).map((template) => [
      link(addressOf(template.kind, 'en'), template.kind),
      html`${sampleOf(template, 'en', settings).subject}`,
      html`${template.languages.map((language) => html` ${link(addressOf(template.kind, language), language)}`)}`,
    ])
    return page(said.title, html`<p>${said.lede}</p>${table(said.columns, rows)}`)
  },
})

const one = getEndpoint({
  path: '/preview/:plugin/:name',
  summary: 'One mail with made-up data, as a page',
  input,
  allow,
  handle: async (given, req) => {
    const { template, language, mail } = asked(given, req)
    const others = template.languages.map((each) => html` ${link(addressOf(template.kind, each), each)}`)
    const frame = addressOf(template.kind, language, '/html')
    const parts = bothParts({ subject: mail.subject, frame, text: mail.text })
    return page(mail.subject, html`<p>${template.kind}</p>${link(base, strings.mail.back)}${others}${parts}`)
  },
})

const htmlPart = getEndpoint({
  path: '/preview/:plugin/:name/html',
  summary: 'The HTML of one mail with made-up data',
  input,
  allow,
  handle: async (given, req) => mailDocument(asked(given, req).mail.html),
})

export const previewEndpoints = [list, one, htmlPart]
