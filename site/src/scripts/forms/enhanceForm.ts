import { clearWrong, fieldOf, markWrong, refuseUnfilled } from './fields.ts'
import { once } from './once.ts'
import { type Reasons, reasonOf } from './reasons.ts'

type Work<Result> = {
  /** What to say about known refusals. */
  reasons?: Reasons
  /** Goes on; while it has not settled, such as when it leaves the page, the button stays busy. */
  onDone: (result: Result) => unknown
}

/**
 * Brings a form to life: `send` gets what was filled in and rejects with `Refused`. The form has one submit button and an
 * element with the role `alert`; what concerns one field is said there.
 */
export const enhanceForm = <Result>(
  form: HTMLFormElement,
  { send, onDone, reasons }: Work<Result> & { send: (data: FormData) => Promise<Result> },
): void => {
  const button = form.querySelector<HTMLButtonElement>('[type=submit]')
  const alert = form.querySelector('[role=alert]')
  if (!button || !alert) return
  const attempt = once(button, async () => {
    alert.textContent = ''
    try {
      await onDone(await send(new FormData(form)))
    } catch (error) {
      const { said, field } = reasonOf(error, reasons)
      const input = field ? fieldOf(form, field) : null
      if (input) markWrong(input, said)
      else alert.textContent = said
    }
  })
  form.noValidate = true
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearWrong(form)
    if (!refuseUnfilled(form)) void attempt()
  })
}

/** The same for a button that stands alone; `alert` is where its refusals are said. */
export const enhanceButton = <Result>(
  button: HTMLButtonElement,
  { send, onDone, reasons, alert }: Work<Result> & { send: () => Promise<Result>; alert: Element | null },
): void => {
  const attempt = once(button, async () => {
    if (alert) alert.textContent = ''
    try {
      await onDone(await send())
    } catch (error) {
      if (alert) alert.textContent = reasonOf(error, reasons).said
    }
  })
  button.addEventListener('click', () => void attempt())
}
