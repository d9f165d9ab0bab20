import type { Payload } from 'payload'
import type { ChoiceView } from '../contract.ts'
import { linkOfNoUse } from '../errors.ts'
import type { Choice } from '../options.ts'
import { runtimeOf } from '../runtime.ts'
import { openChoice } from './token.ts'

const choiceIn = (payload: Payload, token: string): Choice | null =>
  openChoice(token, runtimeOf(payload).settings.secret)

/** What a mail's link is about, and whether its reader gets such mails now; null when it is of no use any more. */
export const choiceOf = async (payload: Payload, token: string): Promise<ChoiceView | null> => {
  const choice = choiceIn(payload, token)
  const wanted = choice && (await runtimeOf(payload).settings.choices.wants(payload, choice))
  return choice && wanted !== null ? { about: choice.about, wanted } : null
}

/** Stops the mails that a link is about, or lets them come again. Throws HttpError 404 `mail/link-of-no-use`. */
export const choose = async (payload: Payload, token: string, wanted: boolean): Promise<ChoiceView> => {
  const choice = choiceIn(payload, token)
  if (!choice || !(await runtimeOf(payload).settings.choices.choose(payload, choice, wanted))) throw linkOfNoUse()
  return { about: choice.about, wanted }
}
