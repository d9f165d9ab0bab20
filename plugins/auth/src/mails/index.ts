import type { MailTemplate } from '@academy/mail/contract'
import { accountBanned } from './accountBanned.ts'
import { applicationApproved } from './applicationApproved.ts'
import { applicationDeclined } from './applicationDeclined.ts'
import { applicationReceived } from './applicationReceived.ts'
import { changeEmail } from './changeEmail.ts'
import { erasureDone } from './erasureDone.ts'
import { erasureScheduled } from './erasureScheduled.ts'
import { erasureUndone } from './erasureUndone.ts'
import { existingAccount } from './existingAccount.ts'
import { exportReady } from './exportReady.ts'
import { invitation } from './invitation.ts'
import { magicLink } from './magicLink.ts'
import { newDevice } from './newDevice.ts'
import { newEmail } from './newEmail.ts'
import { passwordChanged } from './passwordChanged.ts'
import { resetPassword } from './resetPassword.ts'
import { roleChanged } from './roleChanged.ts'
import { secondFactorChanged } from './secondFactorChanged.ts'
import { secondFactorNeeded } from './secondFactorNeeded.ts'
import { verifyEmail } from './verifyEmail.ts'

/** Everything that this plugin tells people by mail. */
export const accountMails: MailTemplate[] = [
  verifyEmail,
  existingAccount,
  resetPassword,
  passwordChanged,
  magicLink,
  changeEmail,
  newEmail,
  secondFactorChanged,
  secondFactorNeeded,
  newDevice,
  roleChanged,
  accountBanned,
  invitation,
  applicationReceived,
  applicationApproved,
  applicationDeclined,
  exportReady,
  erasureScheduled,
  erasureUndone,
  erasureDone,
]
