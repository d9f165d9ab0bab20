import { UnpublishButton as Unpublish } from '@payloadcms/ui'
import type { UnpublishButtonServerProps } from 'payload'
import { mayPublishInPanel } from './mayPublishInPanel.ts'

export function UnpublishButton({ user, payload }: UnpublishButtonServerProps) {
  return mayPublishInPanel(user, payload) ? <Unpublish /> : null
}
