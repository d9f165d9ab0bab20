import { ask } from '#site/scripts/forms/ask.ts'
import { enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import { reasonOf } from '#site/scripts/forms/reasons.ts'
import { viewerHint } from '#site/scripts/viewerHint.ts'
import { forgetInvitation, keptInvitation, lookAt } from './invitation.ts'
import { panel, show } from './panels.ts'
import { invitation as strings } from './strings.ts'

const form = document.querySelector<HTMLFormElement>('[data-accept]')
const token = keptInvitation()

const say = (name: string, text: string) => {
  const words = panel(name)?.querySelector('[data-text]')
  if (words) words.textContent = text
}

const askFirst = async (within: HTMLFormElement, secret: string): Promise<void> => {
  const { role } = await lookAt(secret)
  say('ask', strings.ask(role))
  show('ask', { focus: false })
  enhanceForm(within, {
    send: () => ask('/api/invitations/accept', { body: { token: secret } }),
    onDone: () => {
      forgetInvitation()
      // Whoever gets another role signs in anew.
      viewerHint.clear()
      say('done', strings.accepted.text(role))
      show('done')
    },
  })
}

if (form && token) {
  askFirst(form, token).catch((error: unknown) => {
    forgetInvitation()
    say('none', reasonOf(error).said)
    show('none', { focus: false })
  })
} else show('none', { focus: false })
