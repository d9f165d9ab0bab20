import { ask } from '#site/scripts/forms/ask.ts'
import { enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import { arrive, askName } from './arrive.ts'
import { checkMail } from './checkMail.ts'
import { panel, show } from './panels.ts'
import { keepReturnToInLinks, takeFragment, withReturnTo } from './place.ts'
import { common, verify as strings } from './strings.ts'

const kinds = ['email', 'link', 'change'] as const
type Kind = (typeof kinds)[number]

const given = takeFragment()
const token = given.get('token')
const kind = kinds.find((each) => each === given.get('kind')) ?? 'email'

/** Refusals of a link that only a new one helps against. */
const stale = ['http/redirected', 'auth/invalid-token', 'auth/token-expired', 'auth/user-not-found']

const paths: Record<Kind, string> = {
  email: '/api/auth/verify-email',
  link: '/api/auth/magic-link/verify',
  change: '/api/auth/verify-email',
}

/** Uses the link up; null when it cannot be used any more. */
const use = (): Promise<unknown> =>
  ask(`${paths[kind]}?${new URLSearchParams({ token: token ?? '' })}`).catch((error) => {
    if (!stale.includes(error.code)) throw error
    return null
  })

const sendAnother = (email: string) =>
  ask(kind === 'link' ? '/api/auth/sign-in/magic-link' : '/api/auth/send-verification-email', {
    body: { email, callbackURL: withReturnTo('/verify') },
  })

const words = (selector: string, text: string) => {
  const place = panel('ask')?.querySelector(selector)
  if (place) place.textContent = text
}

const askFirst = (form: HTMLFormElement) => {
  const { title, text, go, busy } = strings[kind]
  words('[data-text]', text)
  words('[type=submit]', go)
  form.querySelector<HTMLElement>('[type=submit]')!.dataset.busy = busy
  show('ask', { title, focus: false })
  enhanceForm(form, {
    send: use,
    onDone: async (reply) => {
      if (reply === null) return show(kind === 'change' ? 'stale-change' : 'stale')
      if (kind === 'change') return show((reply as { user?: object }).user ? 'changed' : 'half-changed')
      // An address confirmed before gives no session: the link may be in other hands by now.
      return kind === 'link' || (await askName()) ? arrive(reply) : show('confirmed')
    },
    reasons: {
      'auth/invalid-user': { said: strings.wrongPerson },
      'auth/banned-user': { said: common.banned },
      'auth/second-factor-needed': { said: strings.linkAlone },
    },
  })
}

keepReturnToInLinks()
const form = document.querySelector<HTMLFormElement>('[data-verify]')
if (token && form) askFirst(form)
else show('none', { focus: false })

const another = document.querySelector<HTMLFormElement>('[data-another]')
if (another) {
  const showSent = checkMail({ name: 'sent', send: sendAnother, back: 'stale' })
  enhanceForm(another, {
    send: async (data) => {
      const email = String(data.get('email'))
      await sendAnother(email)
      return email
    },
    onDone: showSent,
  })
}
