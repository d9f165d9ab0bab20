import { baseUrl, json, visit } from '../support/academy.ts'
import { rows } from '../support/database.ts'

/** Asks as one of our own pages does. */
export const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  visit(path, {
    ...json('POST', body),
    headers: { 'content-type': 'application/json', origin: baseUrl(), ...headers },
    redirect: 'manual',
  })

/** The session of a person that is newest. */
export const sessionsOf = (user: string) =>
  rows<{ token: string }>('select token from sessions where user_id = $1 order by created_at desc', [user])

/** Everything an answer says, without what differs between any two answers: times and ids of requests. */
export const saidBy = async (response: Response): Promise<{ status: number; text: string; headers: string[] }> => {
  const text = (await response.text()).replace(/"requestId":"[^"]*"/, '"requestId":""')
  return { status: response.status, text, headers: [...response.headers.keys()].toSorted() }
}
