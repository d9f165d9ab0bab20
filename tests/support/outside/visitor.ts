import { parse } from 'node-html-parser'

/** What a browser shows after all redirects. */
export type Page = { url: URL; status: number; text: string }
export type Visitor = {
  /** Asks once, with the cookies of that host, and keeps those that are set. */
  ask: (address: string | URL, init?: RequestInit) => Promise<Response>
  /** Asks and follows redirects, as a browser does. */
  open: (address: string | URL, init?: RequestInit) => Promise<Page>
  /** Sends the page's form that has these fields in it, hidden ones that it is chosen by included. */
  submit: (page: Page, fields: Record<string, string>, chosenBy?: Record<string, string>) => Promise<Page>
  cookie: (host: string) => string
}

const mostRedirects = 12

/**
 * Somebody with a browser's cookie jar and no browser. Cookies know hosts, not ports, as in a browser. One who `stopsAt`
 * an address does not follow a redirect there: the page that is answered is the address alone.
 */
export const newVisitor = (stopsAt?: string): Visitor => {
  const jar = new Map<string, Map<string, string>>()
  const ofHost = (host: string) => jar.get(host) ?? new Map<string, string>()
  const cookie = (host: string) => [...ofHost(host)].map(([name, value]) => `${name}=${value}`).join('; ')

  const keep = (host: string, response: Response) => {
    const cookies = ofHost(host)
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';')
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      const isGone = value === '' || attributes.some((each) => /^\s*max-age=0$/i.test(each))
      if (isGone) cookies.delete(name)
      else cookies.set(name, value)
    }
    jar.set(host, cookies)
  }

  const ask: Visitor['ask'] = async (address, init = {}) => {
    const { hostname } = new URL(address)
    const headers = new Headers(init.headers)
    const known = cookie(hostname)
    if (known) headers.set('cookie', known)
    const response = await fetch(address, { ...init, headers, redirect: 'manual' })
    keep(hostname, response)
    return response
  }

  const open: Visitor['open'] = async (address, init) => {
    let url = new URL(address)
    let response = await ask(url, init)
    for (let hop = 0; hop < mostRedirects && response.status >= 300 && response.status < 400; hop++) {
      url = new URL(response.headers.get('location') ?? '', url)
      if (stopsAt && url.href.startsWith(stopsAt)) return { url, status: response.status, text: '' }
      response = await ask(url)
    }
    return { url, status: response.status, text: await response.text() }
  }

  const submit: Visitor['submit'] = async (page, fields, chosenBy = {}) => {
    const form = parse(page.text)
      .querySelectorAll('form')
      .map((element) => {
        const inputs = element.querySelectorAll('input')
        const filled = inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''])
        return { action: element.getAttribute('action') ?? '', values: Object.fromEntries(filled) as typeof fields }
      })
      .find(({ values }) => Object.entries(chosenBy).every(([name, value]) => values[name] === value))
    if (!form) throw new Error(`There is no such form at ${page.url}: ${page.text}`)
    const body = new URLSearchParams({ ...form.values, ...fields })
    return open(new URL(form.action, page.url), { method: 'POST', body })
  }

  return { ask, open, submit, cookie }
}
