import type { Messages } from '../index.ts'

export const course: Messages['course'] = {
  outcomes: 'Danach kannst du',
  trace: 'Der Kurs als Trace',
  traceHint: 'Die Breite ist die Zeit.',
  timeline: 'Minuten seit Beginn des Kurses',
  open: 'Offen für alle',
  done: 'Fertig',
  about: 'Über diesen Kurs',
  prerequisites: 'Was du mitbringst',
  noPrerequisites: 'Nichts. Dieser Kurs fängt ganz vorne an.',
  skills: 'Fähigkeiten',
  taught: 'Vermittelt',
  required: 'Baut auf',
  instructors: 'Dein Team',
  related: 'Verwandte Kurse',
  relatedBecause: {
    prepares: (skill) => `Vermittelt „${skill}“, worauf dieser Kurs aufbaut.`,
    ready: (skill) => `Baut auf „${skill}“ auf, was dieser Kurs vermittelt.`,
    deepens: (skill) => `Führt dich in „${skill}“ weiter.`,
    together: () => 'Wer diesen Kurs macht, macht auch ihn.',
    topic: () => 'Thematisch nah an diesem Kurs.',
  },
  tags: 'Schlagwörter',
  verified: { with: 'Geprüft mit ', on: ' am ', stale: 'Einzelheiten können sich seitdem geändert haben.' },
  actions: {
    start: 'Mit der ersten Lektion beginnen',
    read: 'Eine offene Lektion lesen',
    enroll: 'Einschreiben',
    enrollPaid: 'Ich habe diesen Kurs',
    begin: 'Beginnen',
    goOn: 'Weiter',
    continue: 'Zu deinem Kurs',
  },
  notes: {
    free: 'Sobald du angemeldet bist, ist jede Lektion kostenlos.',
    allOpen: 'Jede Lektion ist offen, auch ohne Konto.',
    paid: 'Die Lektionen eines gekauften Kurses öffnen sich nach dem Anmelden.',
    somePreview: (open, all) => `${open} von ${all} lassen sich ohne Konto lesen.`,
  },
  empty: 'Dieser Kurs hat noch keine Lektionen.',
}

export const lesson: Messages['lesson'] = {
  outline: 'Kursübersicht',
  onThisPage: 'Auf dieser Seite',
  turn: 'Davor und danach',
  previous: 'Zurück',
  next: 'Weiter',
  finished: 'Zurück zum Kurs',
  lastOfCourse: 'Das war die letzte Lektion.',
  of: (position, total) => `Lektion ${position} von ${total}`,
  locked: {
    'sign-in-required': {
      title: 'Melde dich an, um diese Lektion zu lesen',
      text: 'Dieser Kurs ist kostenlos. Über die offenen Lektionen hinaus brauchst du ein Konto, damit dein Platz im Kurs erhalten bleibt.',
      action: 'Anmelden',
    },
    'purchase-required': {
      title: 'Diese Lektion gehört zu einem kostenpflichtigen Kurs',
      text: 'Wenn du den Kurs gekauft hast, melde dich mit dem Konto an, mit dem du ihn gekauft hast.',
      action: 'Anmelden',
    },
    'not-open-yet': {
      title: 'Diese Lektion öffnet später',
      text: 'Ihr Kurs hat einen Zeitplan. Schreib dich ein; auf deiner Seite des Kurses steht, wann diese Lektion für dich öffnet.',
      action: 'Anmelden',
    },
  },
  notYours: 'Dein Konto enthält diesen Kurs nicht.',
  openLessons: 'Offene Lektionen dieses Kurses',
  backToCourse: 'Den ganzen Kurs ansehen',
}
