import { randomUUID } from 'node:crypto'
import { deleteEndpoint, inTransaction, isSomebody, postEndpoint } from '@academy/kernel'
import type { PayloadRequest, Where } from 'payload'
import { avatarBroken, avatarMissing, avatarTooLarge, avatarType } from '../../account/errors.ts'
import { toPortrait } from '../../account/portrait.ts'
import { avatarPath } from '../../account/profile.ts'
import { AVATARS_SLUG, avatarLimits, avatarView, USERS_SLUG } from '../../contract.ts'

/** What a form adds around its file, in bytes. */
const wrapping = 64 * 1024

/** Refused before it is read: a picture that is announced as too large. */
const mayUpload = (req: PayloadRequest): boolean => {
  if (!isSomebody(req)) return false
  if (Number(req.headers.get('content-length') ?? 0) > avatarLimits.bytes + wrapping) throw avatarTooLarge()
  return true
}

const portraitOf = async ({ file, payload }: PayloadRequest): Promise<Buffer> => {
  if (!file?.data) throw avatarMissing()
  if (file.data.length > avatarLimits.bytes) throw avatarTooLarge()
  const { sharp } = payload.config
  if (!sharp) throw new Error('Pictures need sharp in the Payload config.')
  const made = await toPortrait(sharp, file.data)
  if ('picture' in made) return made.picture
  throw made.refused === 'type' ? avatarType() : avatarBroken()
}

/** Gives the person who asks a picture, or none; whatever they had before is deleted. */
const replaceWith = async (req: PayloadRequest, avatar: string | null): Promise<void> => {
  const id = String(req.user?.id)
  await req.payload.update({ collection: USERS_SLUG, id, data: { avatar }, depth: 0, req })
  const before: Where[] = [{ user: { equals: id } }]
  if (avatar) before.push({ id: { not_equals: avatar } })
  await req.payload.delete({ collection: AVATARS_SLUG, where: { and: before }, depth: 0, req })
}

export const putAvatar = postEndpoint({
  path: '/me/avatar',
  summary: 'Give oneself a picture: a form with a field `file`, a PNG, JPEG, WebP or AVIF of at most 5 MB',
  reply: avatarView,
  allow: mayUpload,
  handle: async (_input, req) => {
    const data = await portraitOf(req)
    return inTransaction(req, async () => {
      const file = { data, mimetype: 'image/webp', name: `${randomUUID()}.webp`, size: data.length }
      // Otherwise Payload would store the file that was sent, which is on the request still.
      delete req.file
      const made = await req.payload.create({
        collection: AVATARS_SLUG,
        data: { user: String(req.user?.id) },
        file,
        depth: 0,
        req,
      })
      await replaceWith(req, String(made.id))
      return { avatar: avatarPath(file.name) }
    })
  },
})

export const removeAvatar = deleteEndpoint({
  path: '/me/avatar',
  summary: 'Take one’s own picture away',
  allow: isSomebody,
  handle: (_input, req) => inTransaction(req, () => replaceWith(req, null)).then(() => ({ avatar: null })),
})
