import { leaveFor } from '#site/scripts/forms/once.ts'
import { reasonOf } from '#site/scripts/forms/reasons.ts'
import { invitationPage, keptInvitation, lookAt, takeInvitation } from './invitation.ts'
import { panel } from './panels.ts'
import { invitation as strings } from './strings.ts'

const say = (words: string) => {
  const place = document.querySelector<HTMLElement>('[data-invited]')
  if (place) place.textContent = words
}

/** Fills in what an invitation knows. Its address alone can accept it. */
const fillIn = async (form: HTMLFormElement, token: string): Promise<void> => {
  try {
    const { email, role } = await lookAt(token)
    const field = form.querySelector<HTMLInputElement>('[name=email]')
    if (field && field.value === '') field.value = email
    say(strings.invited(role, email))
  } catch (error) {
    say(reasonOf(error).said)
  }
}

/** On the sign-up page: tells who was invited as what; whoever is signed in already goes on to accept it. */
export const welcomeInvited = (form: HTMLFormElement | null): void => {
  if (!takeInvitation()) return
  const token = keptInvitation()
  if (panel('already')) void leaveFor(invitationPage)
  else if (form && token) void fillIn(form, token)
}
