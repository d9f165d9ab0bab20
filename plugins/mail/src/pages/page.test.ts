import { expect, test } from 'vitest'
import { html, mailDocument, page } from './page.ts'
import { bothParts } from './parts.ts'

const attack = '"><script>alert(1)</script>'

test('what is put into a page is no markup', async () => {
  const body = await page(attack, html`<p title="${attack}">${attack}</p>`).text()
  expect(body).not.toContain('<script')
  expect(body).not.toContain('">"')
})

test('a page runs nothing and may be framed by the academy alone', () => {
  const policy = page('Title', html``).headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'self'")
  expect(policy).not.toMatch(/script-src|unsafe/)
})

test('a mail is shown in a sandbox, by its frame and by its own policy', () => {
  const { markup } = bothParts({ subject: attack, frame: '/api/mails/outbox/1/html', text: attack })
  expect(markup).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
  expect(markup).not.toContain('<script')
  expect(mailDocument('<p>Hello').headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/)
})
