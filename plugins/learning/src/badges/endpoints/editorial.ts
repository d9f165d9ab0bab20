import { hasRole } from '@academy/kernel'
import type { PayloadRequest } from 'payload'

export const isEditorial = ({ user }: PayloadRequest): boolean => hasRole(user, 'editor', 'admin')
