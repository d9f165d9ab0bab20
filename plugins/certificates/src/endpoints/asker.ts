import { hasRole } from '@academy/kernel'
import type { PayloadRequest } from 'payload'

/** Guests too. */
export const isAnybody = (): boolean => true

export const isEditorial = ({ user }: PayloadRequest): boolean => hasRole(user, 'editor', 'admin')

/** The id in the path, or one that nothing has. */
export const idOf = ({ routeParams }: PayloadRequest): string => {
  const id = String(routeParams?.id)
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : '00000000-0000-0000-0000-000000000000'
}
