type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * An answer of better-auth without the name of its session, which belongs into the cookie that scripts cannot read. It
 * stands beside `user` in what a sign-in answers, and in `session` in what the question who is signed in does.
 */
export const withoutToken = (answer: unknown): unknown => {
  if (!isObject(answer)) return answer
  const { token: _ownName, ...rest } = answer
  return isObject(rest.session) ? { ...rest, session: withoutToken(rest.session) } : rest
}
