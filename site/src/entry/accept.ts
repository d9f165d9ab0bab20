import { ask } from '#site/scripts/forms/ask.ts'
import { enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import { leaveFor } from '#site/scripts/forms/once.ts'
import { reasonOf } from '#site/scripts/forms/reasons.ts'
import { forgetInvitation, keptInvitation, lookAt } from './invitation.ts'
import { panel, show } from './panels.ts'
import { invitation as strings } from './strings.ts'

const form = document.querySelector<HTMLFormElement>('[data-accept]')
const token = keptInvitation()

const askFirst = async (within: HTMLFormElement, secret: string): Promise<void> => {
  const { role } = await lookAt(secret)
  const words = panel('ask')?.querySelector('[data-text]')
  if (words) words.textContent = strings.ask(role)
  show('ask', { focus: false })
  enhanceForm(within, {
    send: () => ask('/api/invitations/accept', { body: { token: secret } }),
    onDone: () => {
      forgetInvitation()
      return leaveFor(role === 'student' ? '/' : '/admin')
    },
  })
}

if (form && token) {
  askFirst(form, token).catch((error: unknown) => {
    forgetInvitation()
    const words = panel('none')?.querySelector('[data-text]')
    if (words) words.textContent = reasonOf(error).said
    show('none', { focus: false })
  })
} else show('none', { focus: false })
