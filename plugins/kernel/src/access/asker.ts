import { hasRole, roles } from '@academy/kernel'
import type { PayloadRequest } from 'payload'

/** Whether anybody is signed in, whatever they may do. */
export const isSomebody = ({ user }: PayloadRequest): boolean => hasRole(user, ...roles)
