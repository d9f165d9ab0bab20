type MaybeUser = object | null | undefined

/** Narrows nothing: whatever its owner may do. */
export const everyScope = 'all'

/** What the token or key that a request came with narrows its owner to; null for a session, which is not narrowed. */
export const scopesOf = (user: MaybeUser): readonly string[] | null =>
  user && 'scopes' in user && Array.isArray(user.scopes) ? user.scopes : null

/** Whether scopes cover one more: `all` covers any, and who may write in an area may read there. */
export const covers = (scopes: readonly string[], wanted: string): boolean =>
  scopes.includes(everyScope) || scopes.includes(wanted) || scopes.includes(wanted.replace(/:read$/, ':write'))

/** Whether a request may use what needs a scope. A guest and a session may: roles have the say about them. */
export const mayUse = (user: MaybeUser, scope: string): boolean => {
  const scopes = scopesOf(user)
  return scopes === null || covers(scopes, scope)
}
