import { HttpError } from '@academy/kernel'
import type { Endpoint } from 'payload'

/** Payload's own sign-in routes: they would be a second way in. */
const paths = [
  '/login',
  '/first-register',
  '/forgot-password',
  '/reset-password',
  '/refresh-token',
  '/unlock',
  '/verify/:id',
]

const closed = () => new HttpError(404, 'auth/other-door', 'Sign in at /api/auth/sign-in/email.')

export const closedEndpoints: Endpoint[] = paths.map((path) => ({
  path,
  method: 'post',
  handler: () => {
    throw closed()
  },
}))
