import type { UIFieldServerProps } from 'payload'
import { SendAgainButton } from './SendAgainButton.tsx'

/** Beside a mail that failed: the way to have it sent once more. */
export function SendAgain({ data, id }: UIFieldServerProps) {
  return data?.status === 'failed' && id ? <SendAgainButton id={String(id)} /> : null
}
