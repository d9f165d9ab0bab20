import { getEndpoint, hasRole, idIn } from '@academy/kernel'
import type { PayloadRequest, Where } from 'payload'
import { MAILS_SLUG } from '../contract.ts'
import { noSuchMail } from '../errors.ts'
import { html, mailDocument, page } from '../pages/page.ts'
import { bothParts, link, table } from '../pages/parts.ts'
import { strings } from '../strings.ts'

const base = `/api/${MAILS_SLUG}/outbox`
const newest = 200
const said = strings.outbox

const kept = async (req: PayloadRequest, where: Where = {}) => {
  const { docs } = await req.payload.find({
    collection: MAILS_SLUG,
    where: { and: [{ html: { exists: true } }, where] },
    sort: '-createdAt',
    limit: newest,
    pagination: false,
    depth: 0,
    req,
  })
  return docs
}

const keptOne = async (req: PayloadRequest) => {
  const id = idIn(req)
  const [mail] = id ? await kept(req, { id: { equals: id } }) : []
  if (!mail) throw noSuchMail()
  return { ...mail, subject: mail.subject ?? '', text: mail.text ?? '', html: mail.html ?? '' }
}

/** What a mail says opens accounts: administrators alone read it. */
const allow = ({ user }: PayloadRequest) => hasRole(user, 'admin')

const list = getEndpoint({
  path: '/outbox',
  summary: 'Mails that were kept instead of sent, as a page; in development',
  allow,
  handle: async (_input, req) => {
    const mails = await kept(req)
    const rows = mails.map(({ id, subject, to, kind, sentAt }) => [
      link(`${base}/${id}`, subject ?? kind),
      to,
      kind,
      sentAt ?? '',
    ])
    return page(
      said.title,
      html`<p>${mails.length > 0 ? said.lede : said.empty}</p>${rows.length > 0 ? table(said.columns, rows) : ''}`,
    )
  },
})

const one = getEndpoint({
  path: '/outbox/:id',
  summary: 'One mail of the outbox, as a page',
  allow,
  handle: async (_input, req) => {
    const { id, to, subject, text } = await keptOne(req)
    const parts = bothParts({ subject, frame: `${base}/${id}/html`, text })
    return page(subject, html`<p>${to}</p>${link(base, strings.mail.back)}${parts}`)
  },
})

const htmlPart = getEndpoint({
  path: '/outbox/:id/html',
  summary: 'The HTML of one mail of the outbox',
  allow,
  handle: async (_input, req) => mailDocument((await keptOne(req)).html),
})

export const outboxEndpoints = [list, one, htmlPart]
