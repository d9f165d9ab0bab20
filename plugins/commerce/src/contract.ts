export const ENTITLEMENTS_SLUG = 'entitlements'

/** What an entitlement came from. */
export const entitlementSources = ['grant', 'purchase', 'subscription', 'seat', 'gift'] as const
