import type { ApiKeyView, DataExportView, PersonalDataView } from '../contract.ts'
import type { NotificationView } from './notifications.ts'
import type { ProfileView } from './profile.ts'
import type { SessionView } from './sessions.ts'
import type { WaysIn } from './waysIn.ts'

export type SecurityView = WaysIn & {
  email: string
  sessions: SessionView[]
  /** Whether the academy asks this person for a second factor, which they lack. */
  secondFactorNeeded: boolean
  /** Until when, ISO 8601; null when nothing is asked, or the time is over. */
  secondFactorDueAt: string | null
}

export type PrivacyView = PersonalDataView & {
  exports: DataExportView[]
  /** When the account will be erased, ISO 8601; null unless that was asked for. */
  erasureDueAt: string | null
  /** Whether erasing asks for a password; the others have to have signed in a short while ago. */
  hasPassword: boolean
}

/** Where the account pages get what they show: of the viewer alone, read when the page is made. */
export type AccountSource = {
  profile: () => Promise<ProfileView>
  security: () => Promise<SecurityView>
  keys: () => Promise<ApiKeyView[]>
  /** The kinds of mail that somebody may choose about. */
  notifications: () => Promise<NotificationView[]>
  privacy: () => Promise<PrivacyView>
}
