import { passwordHint } from './passwordHint.ts'
import { strings } from './strings.ts'

const showAndHide = (input: HTMLInputElement, button: HTMLButtonElement) => {
  const show = (isShown: boolean) => {
    input.type = isShown ? 'text' : 'password'
    button.textContent = isShown ? strings.hide : strings.show
    button.ariaPressed = String(isShown)
  }
  button.disabled = false
  button.addEventListener('click', () => show(input.type === 'password'))
  // A password shown while it is sent would be kept by the browser as something once typed.
  input.form?.addEventListener('submit', () => show(false))
}

const wordsFor = (input: HTMLInputElement, personal: string[]): string => {
  if (input.value === '') return input.dataset.hint ?? ''
  const hint = passwordHint(input.value, input.minLength, personal)
  return hint === 'short' ? strings.password.short(input.value.length, input.minLength) : strings.password[hint]
}

const hintWhileTyping = (input: HTMLInputElement, hint: HTMLElement, meter: HTMLElement) => {
  input.dataset.hint = hint.textContent ?? ''
  input.addEventListener('input', () => {
    const others = [...(input.form?.querySelectorAll('input') ?? [])].filter((other) => other !== input)
    const personal = others.map(({ value }) => value)
    meter.style.setProperty('--done', String(Math.min(1, input.value.length / input.minLength)))
    hint.textContent = wordsFor(input, personal)
  })
}

/** Passwords can be looked at, and a new one says how long it is while it is typed. */
export const enhancePasswords = (within: ParentNode = document): void => {
  for (const field of within.querySelectorAll('[data-password]')) {
    const input = field.querySelector('input')
    const button = field.querySelector('button')
    const meter = field.querySelector<HTMLElement>('[data-meter]')
    const hint = input && document.getElementById(`${input.id}-hint`)
    if (input && button) showAndHide(input, button)
    if (input && hint && meter) hintWhileTyping(input, hint, meter)
  }
}
