/** A field's words live in `<p id="<field>-hint">`, whose line is always there: what is said moves nothing. */
const hintOf = (input: HTMLInputElement) => document.getElementById(`${input.id}-hint`)

const fieldsOf = (form: HTMLFormElement) => [...form.querySelectorAll('input')]

const isWrong = (input: HTMLInputElement) => !input.validity.valid || input.value.length < input.minLength

const rightAgain = (input: HTMLInputElement) => {
  const hint = hintOf(input)
  if (!hint || input.ariaInvalid !== 'true') return
  input.ariaInvalid = null
  hint.textContent = hint.dataset.idle ?? ''
}

/** Says below a field what is wrong with it, until it is changed, and goes there. */
export const markWrong = (input: HTMLInputElement, said: string): void => {
  const hint = hintOf(input)
  if (hint && input.ariaInvalid !== 'true') hint.dataset.idle = hint.textContent ?? ''
  if (hint) hint.textContent = said
  input.ariaInvalid = 'true'
  input.addEventListener('input', () => rightAgain(input), { once: true, capture: true })
  input.focus()
  input.select()
}

export const clearWrong = (form: HTMLFormElement): void => fieldsOf(form).forEach(rightAgain)

/** Goes to the first field that is empty or no address or too short, with the words of its `data-wrong`; false if none is. */
export const refuseUnfilled = (form: HTMLFormElement): boolean => {
  const input = fieldsOf(form).find(isWrong)
  if (!input) return false
  markWrong(input, input.dataset.wrong ?? input.validationMessage)
  return true
}

export const fieldOf = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.querySelector(`input[name="${CSS.escape(name)}"]`)
