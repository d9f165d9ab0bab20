import { PublishButton as Publish } from '@payloadcms/ui'
import type { PublishButtonServerProps } from 'payload'
import { mayPublishInPanel } from './mayPublishInPanel.ts'
import { SubmitLink } from './SubmitLink.tsx'

/** Publishing, where one may; the way to the review where an editor does it. */
export function PublishButton({ user, payload, id }: PublishButtonServerProps) {
  return mayPublishInPanel(user, payload) ? <Publish /> : <SubmitLink id={id === undefined ? null : String(id)} />
}
