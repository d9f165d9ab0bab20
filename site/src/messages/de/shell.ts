import type { Messages } from '../index.ts'

export const site: Messages['site'] = {
  name: 'Sentry Academy',
  tagline: 'lerne zu sehen, was deine Software tut',
  description:
    'Kurse über Fehlerüberwachung, verteiltes Tracing, OpenTelemetry und Alarme, für alle, die betreiben, was sie entwickeln.',
}

export const shell: Messages['shell'] = {
  skip: 'Zum Inhalt springen',
  home: 'Sentry Academy, Startseite',
  search: 'Suche',
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  me: 'Dein Lernen',
  mainNav: 'Hauptnavigation',
  breadcrumb: 'Du bist hier',
  languages: 'Sprache',
  footerNav: 'Mehr',
  footerNote: 'Ein Kurs ist hier als Trace gezeichnet: Die Breite ist die Zeit, die Farbe ist die Art der Lektion.',
  nav: { courses: 'Kurse', paths: 'Pfade', learn: 'Meine Kurse', instructors: 'Lehrende', about: 'Über uns' },
  footer: {
    categories: 'Themen',
    skills: 'Fähigkeiten',
    tags: 'Schlagwörter',
    check: 'Zertifikat prüfen',
    feed: 'Neue Kurse (RSS)',
  },
}

export const looking: Messages['looking'] = {
  label: 'Ansicht als jemand anderes',
  before: 'Du siehst die Seite als ',
  after: '.',
  stop: 'Beenden',
  failed: 'Der Server hat nicht geantwortet. Versuche es noch einmal.',
}

export const errors: Messages['errors'] = {
  notFound: {
    title: 'Unter dieser Adresse gibt es keine Seite',
    text: 'Vielleicht ist sie umgezogen, oder in der Adresse steckt ein Tippfehler. Umbenannte Kurse behalten ihre alte Adresse.',
  },
  broken: {
    title: 'Bei uns ist etwas schiefgegangen',
    text: 'Der Fehler ist aufgezeichnet. Versuche es in einer Minute noch einmal; falls er bleibt, geht vielleicht der Katalog.',
  },
  toCourses: 'Kurse ansehen',
  toSearch: 'Suche',
}

export const preview: Messages['preview'] = {
  banner: 'Vorschau des Entwurfs',
  text: 'Diese Seite sieht nur das Team. Sie zeigt, was gespeichert oder getippt ist, nicht was veröffentlicht ist.',
  failed: 'Die Vorschau konnte nicht erneuert werden.',
}

export const untranslated: Messages['untranslated'] = {
  course: 'Dieser Kurs ist noch nicht übersetzt. Du liest ihn auf Englisch.',
  lesson: 'Diese Lektion ist noch nicht übersetzt. Du liest sie auf Englisch.',
  path: 'Dieser Pfad ist noch nicht übersetzt. Du liest ihn auf Englisch.',
  person: 'Dieses Profil ist noch nicht übersetzt. Du liest es auf Englisch.',
  term: 'Diese Seite ist noch nicht übersetzt. Du liest sie auf Englisch.',
}
