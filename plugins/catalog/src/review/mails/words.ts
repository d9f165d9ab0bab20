import type { ReviewStep } from '../../domain/review/steps.ts'

type Words = Record<ReviewStep, { subject: (course: string) => string; said: (by: string, course: string) => string }>

const en: Words = {
  submit: {
    subject: (course) => `“${course}” waits for review`,
    said: (by, course) => `${by} submitted “${course}” for review.`,
  },
  withdraw: {
    subject: (course) => `“${course}” was withdrawn from review`,
    said: (by, course) => `${by} withdrew “${course}” from review. There is nothing to do.`,
  },
  ask: {
    subject: (course) => `Changes asked on “${course}”`,
    said: (by, course) => `${by} read “${course}” and asks for changes. Make them, and submit it again.`,
  },
  approve: {
    subject: (course) => `“${course}” is approved`,
    said: (by, course) => `${by} approved “${course}”. It waits to be published; an edit would end the approval.`,
  },
  schedule: {
    subject: (course) => `A time is set for “${course}”`,
    said: (by, course) => `${by} set a time at which “${course}” is published.`,
  },
  'call-off': {
    subject: (course) => `“${course}” is not published at the set time`,
    said: (by, course) => `${by} called the set time of “${course}” off. It stays approved.`,
  },
  publish: {
    subject: (course) => `“${course}” is published`,
    said: (by, course) => `${by} published “${course}”. Readers see it within a minute.`,
  },
  change: {
    subject: (course) => `“${course}” changed after it was approved`,
    said: (by, course) =>
      `${by} changed “${course}” after you approved it. The approval ended, and with it any time that was set.`,
  },
  unpublish: {
    subject: (course) => `“${course}” was taken off the site`,
    said: (by, course) => `${by} took “${course}” off the site. Its text is kept.`,
  },
}

const de: Words = {
  submit: {
    subject: (course) => `„${course}“ wartet auf Prüfung`,
    said: (by, course) => `${by} hat „${course}“ zur Prüfung eingereicht.`,
  },
  withdraw: {
    subject: (course) => `„${course}“ wurde zurückgezogen`,
    said: (by, course) => `${by} hat „${course}“ aus der Prüfung zurückgezogen. Es ist nichts zu tun.`,
  },
  ask: {
    subject: (course) => `Änderungen an „${course}“ erbeten`,
    said: (by, course) =>
      `${by} hat „${course}“ gelesen und bittet um Änderungen. Nehmen Sie sie vor, und reichen Sie den Kurs erneut ein.`,
  },
  approve: {
    subject: (course) => `„${course}“ ist freigegeben`,
    said: (by, course) =>
      `${by} hat „${course}“ freigegeben. Der Kurs wartet auf die Veröffentlichung; eine Änderung beendet die Freigabe.`,
  },
  schedule: {
    subject: (course) => `Für „${course}“ ist ein Zeitpunkt gesetzt`,
    said: (by, course) => `${by} hat gesetzt, wann „${course}“ veröffentlicht wird.`,
  },
  'call-off': {
    subject: (course) => `„${course}“ erscheint nicht zum gesetzten Zeitpunkt`,
    said: (by, course) => `${by} hat den Zeitpunkt für „${course}“ zurückgenommen. Die Freigabe bleibt.`,
  },
  publish: {
    subject: (course) => `„${course}“ ist veröffentlicht`,
    said: (by, course) => `${by} hat „${course}“ veröffentlicht. In einer Minute ist der Kurs zu sehen.`,
  },
  change: {
    subject: (course) => `„${course}“ wurde nach der Freigabe geändert`,
    said: (by, course) =>
      `${by} hat „${course}“ nach Ihrer Freigabe geändert. Die Freigabe ist beendet, ein gesetzter Zeitpunkt auch.`,
  },
  unpublish: {
    subject: (course) => `„${course}“ wurde von der Website genommen`,
    said: (by, course) => `${by} hat „${course}“ von der Website genommen. Der Text bleibt erhalten.`,
  },
}

export const stepWords = { en, de }
