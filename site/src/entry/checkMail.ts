import { enhanceButton } from '#site/scripts/forms/enhanceForm.ts'
import { panel, show } from './panels.ts'
import { mail } from './strings.ts'

type Resending = {
  /** The panel that says so. */
  name: string
  send: (email: string) => Promise<unknown>
  /** The panel for another address. @default 'form' */
  back?: string
}

/** What is shown once a mail is on its way; gives the function that shows it for an address. */
export const checkMail = ({ name, send, back = 'form' }: Resending): ((email: string) => void) => {
  const place = panel(name)
  const address = place?.querySelector('[data-address]')
  const status = place?.querySelector('[role=status]') ?? null
  const again = place?.querySelector<HTMLButtonElement>('[data-again]')
  let email = ''
  if (again) {
    enhanceButton(again, {
      send: () => send(email),
      onDone: () => {
        if (status) status.textContent = mail.sentAgain
      },
      alert: status,
    })
  }
  place?.querySelector('[data-other]')?.addEventListener('click', () => {
    show(back, { focus: false })
    panel(back)?.querySelector('input')?.select()
  })
  return (to) => {
    email = to
    if (address) address.textContent = to
    if (status) status.textContent = ''
    show(name)
  }
}
