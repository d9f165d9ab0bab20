import { inject } from 'vitest'
import './provided.ts'

/** Where the academy under test answers, without a slash at the end. */
export const baseUrl = (): string => inject('academy').baseUrl

export const demoRoles = ['admin', 'editor', 'instructor', 'instructor2', 'student', 'student2', 'student3'] as const
export type DemoRole = (typeof demoRoles)[number]
export const demoPassword = 'observe-everything-1'
export const emailOf = (role: DemoRole): string => `${role}@academy.test`

/** Fetches from the academy under test; a path starts with a slash. */
export type Fetch = (path: string, init?: RequestInit) => Promise<Response>

/** As a guest. */
export const visit: Fetch = (path, init) => fetch(`${baseUrl()}${path}`, init)

/** Signs in with a demo account, to another academy if it is named; what it returns fetches as that person. */
export const signIn = async (role: DemoRole, at = baseUrl()): Promise<Fetch> => {
  const response = await fetch(`${at}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: at },
    body: JSON.stringify({ email: emailOf(role), password: demoPassword }),
  })
  if (!response.ok) throw new Error(`${role} could not sign in: ${response.status} ${await response.text()}`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')
  return (path, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', cookie)
    if (!headers.has('origin')) headers.set('origin', at)
    return fetch(`${at}${path}`, { ...init, headers })
  }
}

/** A request body as JSON, for `Fetch`. */
export const json = (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
