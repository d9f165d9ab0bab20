import { withPersonalData, withTasks } from '@academy/kernel'
import { withMails } from '@academy/mail/contract'
import type { CollectionConfig, Plugin } from 'payload'
import { certificateKeys } from './collections/certificateKeys.ts'
import { certificateNames } from './collections/certificateNames.ts'
import { certificateRules } from './collections/certificateRules.ts'
import { certificates } from './collections/certificates.ts'
import { outsideCertificates } from './elsewhere/collection.ts'
import { ownEndpoints } from './endpoints/own.ts'
import { issuedMail } from './mails/issued.ts'
import { type CertificateOptions, resolveOptions } from './options.ts'
import { personalData } from './personalData.ts'
import { withRuntime } from './runtime.ts'
import { issueCertificateTask } from './tasks/issueCertificate.ts'
import { rotateKeysTask } from './tasks/rotateKeys.ts'

export { certifiedIn } from './certifiedIn.ts'
export { earnedSince } from './earnedSince.ts'
export { certificateKeeper } from './elsewhere/keeper.ts'
export { issue } from './issue/issue.ts'
export { issueOnCompletion, issueOnPathCompletion } from './issue/issueOnCompletion.ts'
export type { CertificateOptions } from './options.ts'
export { judgeRecord } from './records/judge.ts'
export { signRecord } from './records/sign.ts'

const withOwn = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'users'
    ? { ...collection, endpoints: [...ownEndpoints, ...(collection.endpoints || [])] }
    : collection

/** Proof of what was learned, signed, that anybody can check. Wire it after the plugins that bring people and courses. */
export const certificatesPlugin =
  (options: CertificateOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []).map(withOwn),
      certificates,
      certificateRules,
      certificateNames,
      certificateKeys,
      outsideCertificates,
    ],
    custom: withTasks(
      withPersonalData(withMails(withRuntime(config.custom, resolveOptions(options)), [issuedMail]), personalData),
      [issueCertificateTask, rotateKeysTask],
    ),
  })
