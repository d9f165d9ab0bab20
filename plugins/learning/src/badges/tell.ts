import { wantsMail } from '@academy/auth/contract'
import { entryOf, languageOr } from '@academy/kernel/languages'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { badgesPage } from '../domain/pages.ts'
import { mailTo } from '../letters/mailTo.ts'
import { reachableAs } from '../letters/readers.ts'
import { runtimeOf } from '../runtime.ts'
import { inLanguage } from './language.ts'
import { earnedMail } from './mail.ts'
import type { BadgeRow } from './rows.ts'
import { isShown, settingsOf } from './settings.ts'

const person = z.object({
  email: z.string(),
  name: z.preprocess((value) => value ?? '', z.string()),
  /** A language tag such as `de-AT`. */
  language: z.preprocess((value) => value ?? '', z.string()),
  notifications: z.unknown(),
})

/** Mails somebody that they have earned badges, if they asked for such mails, and of those alone that they want to see. */
export const tellOfBadges = async (
  req: PayloadRequest,
  student: string,
  badges: readonly BadgeRow[],
): Promise<void> => {
  const { payload } = req
  const found = person.safeParse(await payload.db.findOne({ collection: 'users', where: reachableAs(student), req }))
  if (!found.success || !wantsMail(found.data.notifications, 'badges')) return
  const settings = (await settingsOf({ payload, req }, [student]))(student)
  const { email, name, language: tag } = found.data
  const language = languageOr(tag.split('-')[0])
  const titles = badges.filter(({ id }) => isShown(settings, id)).map(({ title }) => inLanguage(title, language))
  if (titles.length === 0) return
  const { publicUrl } = runtimeOf(payload)
  const list = new Intl.ListFormat(entryOf(language).locale).format(titles)
  const data = { name, badges: list, url: `${publicUrl}${badgesPage}` }
  await mailTo({ to: email, kind: earnedMail.kind, data, user: student }, { payload, req })
}
