import { strings } from '../strings.ts'
import { html, type Markup } from './page.ts'

type Cell = string | Markup

/** A table with the names of its columns on top; its first column leads on. */
export const table = (columns: Record<string, string>, rows: Cell[][]): Markup =>
  html`<div class="wide"><table>
<thead><tr>${Object.values(columns).map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td class="${typeof cell === 'string' ? 'measure' : ''}">${cell}</td>`)}</tr>`)}
</tbody>
</table></div>`

export const link = (href: string, label: string): Markup => html`<a href="${href}">${label}</a>`

/** Both parts of one mail; the HTML in a frame where nothing runs. */
export const bothParts = (given: { subject: string; frame: string; text: string }): Markup => html`
<h2>${strings.mail.html}</h2>
<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="${given.subject}" src="${given.frame}"></iframe>
<h2>${strings.mail.text}</h2>
<pre>${given.text}</pre>`
