/** Who may be signed in. A guest is nobody signed in. */
export const roles = ['student', 'instructor', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]

/** Those who make courses; drafts are for them only. */
export const staffRoles = ['instructor', 'editor', 'admin'] as const satisfies readonly Role[]

type MaybeUser = object | null | undefined

/** The user's role, or null for a guest and for a row whose role is not one of ours. */
export const roleOf = (user: MaybeUser): Role | null => {
  const claimed = user && 'role' in user ? user.role : null
  return roles.find((role) => role === claimed) ?? null
}

/** Being signed in is never enough: every rule names the roles it is for. */
export const hasRole = (user: MaybeUser, ...wanted: Role[]): boolean => {
  const role = roleOf(user)
  return role !== null && wanted.includes(role)
}
