import type { GenericEndpointContext } from 'better-auth'
import { APIError } from 'better-auth/api'
import { strings } from '../strings.ts'

/**
 * A mailed link is one factor: who reads somebody's mail would be past the other. Whoever has a second factor signs in by
 * password and code, or by passkey. Throws APIError 403 `SECOND_FACTOR_NEEDED`.
 */
export const refuseLinkAlone = async (userId: string, context: GenericEndpointContext | null): Promise<void> => {
  if (context?.path !== '/magic-link/verify') return
  const user = await context.context.internalAdapter.findUserById(userId)
  if (user && 'twoFactorEnabled' in user && user.twoFactorEnabled) {
    throw new APIError('FORBIDDEN', { code: 'SECOND_FACTOR_NEEDED', message: strings.linkAlone })
  }
}
