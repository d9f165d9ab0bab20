import { escapeHtml, linkTo } from '../domain/escapeHtml.ts'
import { greetable } from '../domain/greetable.ts'
import type { MailBlock, MailContent, MailItem } from '../domain/template.ts'
import { as, darkStyle } from './look.ts'
import { layoutWords } from './words.ts'

type Around = { language: string; publicUrl: string; stop: string | null }

const paragraphs = (value: string): string =>
  value
    .split(/\n{2,}/)
    .map((each) => `<p ${as('text')}>${escapeHtml(each.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('\n')

const link = (url: string, part: 'button' | 'address' | 'link', label: string): string =>
  `<a ${as(part)} href="${escapeHtml(linkTo(url))}" target="_blank" rel="noopener">${escapeHtml(label)}</a>`

const item = ({ label, url, text }: MailItem): string =>
  `<li ${as('item')}>${link(url, 'link', label)}${text ? `<br>${escapeHtml(text)}` : ''}</li>`

const block = (given: MailBlock, language: string): string => {
  if (given.type === 'text') return paragraphs(given.text)
  if (given.type === 'quote') return `<blockquote ${as('quote')}>${escapeHtml(given.text)}</blockquote>`
  if (given.type === 'heading') return `<h2 ${as('heading')}>${escapeHtml(given.text)}</h2>`
  if (given.type === 'list') return `<ul ${as('list')}>${given.items.map(item).join('')}</ul>`
  if (given.type === 'action') {
    const address = `${layoutWords(language).address}<br>${link(given.url, 'address', given.url)}`
    return `<p ${as('text')}>${link(given.url, 'button', given.label)}</p>\n<p ${as('small')}>${address}</p>`
  }
  const rows = given.rows.map(
    ({ name, value }) =>
      `<tr><th scope="row" ${as('name')}>${escapeHtml(name)}</th><td ${as('value')}>${escapeHtml(value)}</td></tr>`,
  )
  return `<table ${as('text')} cellpadding="0" cellspacing="0">${rows.join('')}</table>`
}

/** A mail as HTML: no picture, no script, nothing that is fetched. */
export const htmlOf = ({ subject, name, blocks, why }: MailContent, { language, publicUrl, stop }: Around): string => {
  const words = layoutWords(language)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>
${darkStyle}
</style>
</head>
<body ${as('page')}>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td ${as('frame')}>
<div ${as('sheet')}>
<p ${as('brand')}>${words.academy}</p>
<div ${as('body')}>
<h1 ${as('title')}>${escapeHtml(subject)}</h1>
<p ${as('text')}>${escapeHtml(words.greeting(greetable(name)))}</p>
${blocks.map((each) => block(each, language)).join('\n')}
</div>
<div ${as('foot')}>
<p ${as('small')}>${escapeHtml(why)} ${words.noReply}</p>
${stop === null ? '' : `<p ${as('small')}>${link(stop, 'link', words.stop)}</p>\n`}<p ${as('small')}>${link(publicUrl, 'address', publicUrl)}</p>
</div>
</div>
</td></tr></table>
</body>
</html>
`
}
