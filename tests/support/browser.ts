import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { baseUrl, type DemoRole, demoPassword, emailOf } from './academy.ts'

/** No outside requests of the browser's own, and no sandbox: it only ever sees our pages, and root has none. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts Chromium. `npm test` finds or fetches one; by hand, CHROME_PATH says where it is. */
export const browser = (): Promise<Browser> => {
  const executablePath = process.env.CHROME_PATH
  if (!executablePath) throw new Error('Set CHROME_PATH to a Chromium or Chrome, or run the tests with npm test.')
  return chromium.launch({ executablePath, args: chromiumArgs })
}

/** Cookies as a request sends them, as a browser keeps them. */
const kept = (cookie: string) =>
  cookie.split('; ').map((line) => {
    const [name = '', ...value] = line.split('=')
    return { name, value: value.join('='), url: baseUrl() }
  })

/** A profile of its own in which paths such as `/courses` work; signed in when a role, or the cookie of a session, is given. */
export const newContext = async (
  from: Browser,
  { role, cookie, ...options }: BrowserContextOptions & { role?: DemoRole; cookie?: string } = {},
): Promise<BrowserContext> => {
  const context = await from.newContext({ baseURL: baseUrl(), ...options })
  // A machine that does other things as well is slow, not broken.
  context.setDefaultTimeout(60_000)
  if (cookie) await context.addCookies(kept(cookie))
  if (!role) return context
  const response = await context.request.post('/api/auth/sign-in/email', {
    headers: { origin: baseUrl() },
    data: { email: emailOf(role), password: demoPassword },
  })
  if (!response.ok()) throw new Error(`${role} could not sign in: ${response.status()} ${await response.text()}`)
  return context
}
