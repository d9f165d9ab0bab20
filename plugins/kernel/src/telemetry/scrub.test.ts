import { expect, test } from 'vitest'
import { scrub } from './scrub.ts'

test.each([
  [
    'cookies and credentials are dropped',
    { request: { cookies: { a: 'b' }, headers: { authorization: 'x', accept: 'y' } } },
    { request: { headers: { accept: 'y' } } },
  ],
  [
    'the body of a request is dropped, whatever it is',
    { request: { method: 'POST', data: '{"password":"x"}' } },
    { request: { method: 'POST' } },
  ],
  [
    'a person keeps only an id',
    { user: { id: '7', email: 'ada@example.org', ip_address: '1.2.3.4' } },
    { user: { id: '7' } },
  ],
  [
    'addresses lose their query',
    { request: { url: 'https://a.example/x?token=1#y', query_string: 'token=1' } },
    { request: { url: 'https://a.example/x#y' } },
  ],
  [
    'so do paths in span attributes',
    { spans: [{ data: { 'http.target': '/x?code=1', 'http.query': '?code=1' } }] },
    { spans: [{ data: { 'http.target': '/x' } }] },
  ],
  [
    'an address that opens a calendar loses its key, wherever it stands',
    {
      request: { url: 'https://a.example/api/learning/calendar/s3cret.ics' },
      transaction: 'GET /api/learning/calendar/s3cret.ics',
    },
    {
      request: { url: 'https://a.example/api/learning/calendar/[key]' },
      transaction: 'GET /api/learning/calendar/[key]',
    },
  ],
  ['and names of transactions', { transaction: 'GET /x?code=1' }, { transaction: 'GET /x' }],
  [
    'an e-mail in a message is replaced',
    { message: 'no user ada@example.org here' },
    { message: 'no user [email] here' },
  ],
  [
    'SQL and stack frames stay readable',
    { data: { 'db.query.text': 'select a ? b' }, context_line: 'x ? y : z' },
    { data: { 'db.query.text': 'select a ? b' }, context_line: 'x ? y : z' },
  ],
])('%s', (_case, event, expected) => {
  expect(scrub(event)).toEqual(expected)
})

test('the event it is given stays as it was', () => {
  const event = { user: { email: 'ada@example.org' } }
  scrub(event)
  expect(event.user.email).toBe('ada@example.org')
})
