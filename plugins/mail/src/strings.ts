/** Every string of this plugin that staff read; what mails say is in `layout/words.ts` and in the plugins' templates. */
export const strings = {
  group: 'People',
  labels: { singular: 'Mail', plural: 'Mails' },
  personalData: {
    mails: 'The mails that the academy sent you: which, when, to which address, and whether they arrived.',
    waiting: 'Mails to you that wait to be sent.',
    becomes:
      'What kind of mail was sent when is kept, to watch over the mail service; to whom, and what it said, is not.',
  },
  fields: {
    to: 'To',
    user: 'Person',
    kind: 'Kind',
    language: 'Language',
    subject: 'Subject',
    status: 'Status',
    attempts: 'Tries',
    problem: 'Problem',
    sentAt: 'Sent',
    messageId: 'Message id',
  },
  states: { waiting: 'Waiting', sent: 'Sent', failed: 'Failed', bounced: 'Bounced' },
  problems: {
    noTransport: 'No mail server is set. Set SMTP_URL or RESEND_API_KEY, restart, and send this mail again.',
    noTemplate: (kind: string) => `No plugin of this version writes mails of the kind “${kind}”.`,
    badData: 'What the mail was to be filled with does not fit its template.',
    interrupted: 'The worker stopped before this mail was sent. Send it again.',
    bounced: 'The mail service reported that it could not be delivered.',
  },
  errors: {
    badAddress: 'Write one email address, such as name@example.org.',
    notFailed: 'Only a mail that failed can be sent again.',
    forgotten: 'What this mail said is no longer known. Ask the person to request it once more.',
    noSuchMail: 'There is no such mail.',
    noSuchKind: 'No template has this name. The list is at /api/mails/preview.',
    linkOfNoUse: 'This link is of no use any more. Sign in and choose in your account which mails come.',
    noWebhook: 'There is no such address. Set MAIL_WEBHOOK_SECRET to be told of bounces, and send it along.',
  },
  sendAgain: {
    button: 'Send again',
    done: 'It waits for the worker. Open this page again in a moment to see how it went.',
    refused: 'That did not work. Try again in a moment.',
  },
  outbox: {
    title: 'Outbox',
    lede: 'Mails of this academy that no mail server sent, newest first. They are kept here during development only.',
    empty: 'No mail is kept. Without SMTP_URL and RESEND_API_KEY, outside production, mails appear here.',
    columns: { subject: 'Subject', to: 'To', kind: 'Kind', sentAt: 'When' },
  },
  preview: {
    title: 'Mails, as people get them',
    lede: 'Every kind with made-up data, in every language that it is written in.',
    columns: { kind: 'Kind', subject: 'Subject', languages: 'Languages' },
  },
  mail: { html: 'As HTML', text: 'As plain text', back: 'All of them' },
} as const
