import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { adding, inEnglish, type Made } from './adding.ts'
import { authoring } from './fillInAuthoring.ts'
import { learning } from './fillInLearning.ts'
import type { Somebody } from './somebody.ts'

let count = 0
const soon = () => new Date(Date.now() + 3_600_000).toISOString()

const credentials = ({ id: user, email, secret }: Somebody): Record<string, object[]> => ({
  accounts: [{ user, accountId: '4711', providerId: 'github', accessToken: secret, idToken: secret, scope: 'email' }],
  'two-factors': [{ user, secret, backupCodes: secret }],
  passkeys: [
    {
      user,
      name: 'Laptop',
      publicKey: secret,
      credentialID: secret,
      counter: 1,
      deviceType: 'multiDevice',
      backedUp: true,
    },
  ],
  'api-keys': [{ user, name: 'Robot', key: secret, start: secret.slice(0, 14), permissions: '{"scope":["all"]}' }],
  'refresh-tokens': [{ user, family: secret, tokenHash: secret, expiresAt: soon(), userAgent: 'curl/8' }],
  sessions: [{ user, token: secret, expiresAt: soon(), ipAddress: '203.0.113.9', userAgent: 'Firefox' }],
  verifications: [
    { identifier: `reset-password:${secret}`, value: user, expiresAt: soon() },
    { identifier: secret, value: JSON.stringify({ email, secret }), expiresAt: soon() },
  ],
})

const everythingElse = (
  { id: user, email, name, secret }: Somebody,
  other: Somebody,
  course: string,
  lesson: string,
) => ({
  sessions: [{ user: other.id, token: `${other.secret} ${secret}`, expiresAt: soon(), impersonatedBy: user }],
  entitlements: [{ user, course, source: 'gift', from: soon() }],
  invitations: [
    { email, role: 'student', tokenHash: secret, expiresAt: soon(), acceptedBy: user },
    {
      email: other.email,
      role: 'editor',
      tokenHash: `${other.secret}-${randomUUID()}`,
      expiresAt: soon(),
      invitedBy: user,
    },
  ],
  'instructor-applications': [
    { user, motivation: `${name} would like to teach how to find errors.`, status: 'waiting' },
    { user: other.id, motivation: 'Another person who would like to teach here.', status: 'declined', decidedBy: user },
  ],
  'data-exports': [{ user, status: 'gone' }],
  mails: [
    {
      to: email,
      user,
      kind: 'auth/magic-link',
      language: 'en',
      subject: `For ${name}`,
      status: 'sent',
      attempts: 1,
      text: `Dear ${name}, ${secret}`,
    },
    {
      to: email,
      kind: 'auth/invitation',
      language: 'en',
      status: 'waiting',
      attempts: 0,
      data: { name, token: secret },
    },
  ],
  'audit-events': [
    { action: 'auth/signed-in', actor: user, address: '203.0.113.9', userAgent: 'Firefox' },
    {
      action: 'auth/role-changed',
      actor: other.id,
      targetCollection: 'users',
      targetId: user,
      address: '198.51.100.4',
    },
  ],
  instructors: [{ name: 'A pen name', slug: `pen-${secret}`.replace('secret-', ''), user }],
  lessons: [
    {
      title: inEnglish('Begun'),
      slug: lesson,
      key: lesson,
      course,
      kind: 'article',
      minutes: 5,
      author: user,
      _status: 'draft',
    },
  ],
  releases: [{ number: -Date.now() - count++, status: 'retired', trigger: 'A test', by: user, startedAt: soon() }],
  'payload-preferences': [{ user: { relationTo: 'users', value: user }, key: 'courses-list', value: { sort: name } }],
  'payload-locked-documents': [
    { user: { relationTo: 'users', value: user }, globalSlug: 'account-policy' },
    { user: { relationTo: 'users', value: other.id }, document: { relationTo: 'users', value: user } },
  ],
})

/**
 * Gives somebody data of every kind that is declared, past hooks as other plugins write it; `other` is on the far side
 * of what two people share. Answers the rows.
 */
export const fillIn = async (payload: Payload, somebody: Somebody, other: Somebody): Promise<Made[]> => {
  const { id, name, handle, secret } = somebody
  const { docs } = await payload.find({ collection: 'courses', limit: 1, depth: 0 })
  const data = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'teal' } })
    .webp()
    .toBuffer()
  const avatar = await payload.create({
    collection: 'avatars',
    data: { user: id },
    file: { data, mimetype: 'image/webp', name: `${randomUUID()}.webp`, size: data.length },
    depth: 0,
  })
  await payload.update({
    collection: 'users',
    id,
    data: {
      handle,
      bio: `I am ${name}.`,
      avatar: avatar.id,
      language: 'en',
      links: [{ label: 'Site', url: `https://${handle}.example.org` }],
    },
    depth: 0,
  })
  const { made, add } = adding(payload)
  const course = String(docs[0]?.id)
  const lesson = `begun-${secret}`.replace('secret-', '')
  for (const rows of [credentials(somebody), everythingElse(somebody, other, course, lesson)])
    for (const [collection, all] of Object.entries(rows)) for (const row of all) await add(collection, { ...row })
  return [
    { collection: 'avatars', id: avatar.id },
    ...made,
    ...(await learning(payload, somebody, other)),
    ...(await authoring(payload, somebody)),
  ]
}
