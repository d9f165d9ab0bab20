import type { Payload } from 'payload'
import type { ChoiceSource } from './contract.ts'
import { choiceOf } from './unsubscribing/choose.ts'

/** What the page behind a mail's link shows: by the token alone. */
export const choiceSource =
  (payload: Payload): ChoiceSource =>
  (token) =>
    choiceOf(payload, token)
