import type { Messages } from '../index.ts'

export const home: Messages['home'] = {
  title: 'Lerne zu sehen, was deine Software tut',
  lede: 'Kurse über Fehlerüberwachung, Tracing und Alarme für alle, die betreiben, was sie entwickeln. Lies eine Lektion, führe ihren Code aus, sieh dir an, was dein eigener Dienst sendet.',
  browse: 'Kurse ansehen',
  example: { before: 'So beginnt ', after: '.' },
  newest: 'Neue Kurse',
  all: 'Alle Kurse',
  categories: 'Nach Themen',
  howTitle: 'Ein Kurs ist ein Trace',
  how: [
    ['Die Breite ist die Zeit', 'Jeder Balken ist eine Lektion. Je breiter er ist, desto länger dauert sie.'],
    ['Farbe und Form sind die Art', 'Ein Artikel, ein Video, eine Übung: auf jeder Seite dieselben Zeichen.'],
    ['Die Reihenfolge ist der Weg', 'Jede Lektion beginnt, wo die vorige endet. Einige sind für alle offen.'],
  ],
  open: (lessons) => `${lessons} davon offen für alle`,
  empty: 'Noch ist kein Kurs veröffentlicht.',
  emptyHint: 'Sobald die Redaktion den ersten veröffentlicht, erscheint er hier.',
}

export const catalogue: Messages['catalogue'] = {
  title: 'Kurse',
  description: 'Alle Kurse der Academy, nach Thema, Niveau, Fähigkeit, Dauer und Preis.',
  lede: 'Finde den Kurs, der deine Frage von dieser Woche beantwortet.',
  filters: 'Filter',
  apply: 'Kurse zeigen',
  clear: 'Filter löschen',
  sort: 'Sortieren nach',
  key: 'Was die Balken bedeuten',
  none: 'Kein Kurs passt zu allen Filtern.',
  noneHint: 'Nimm einen weg oder lösche alle.',
}

export const people: Messages['people'] = {
  title: 'Lehrende',
  lede: 'Sie betreiben die Art von Systemen, über die sie lehren.',
  description: 'Die Menschen, die die Kurse der Academy schreiben und halten.',
  courses: (name) => `Kurse von ${name}`,
  links: 'Anderswo',
  none: 'Noch hat niemand eine Seite.',
  noCourses: 'Noch kein veröffentlichter Kurs.',
}

export const terms: Messages['terms'] = {
  categories: { title: 'Themen', one: 'Thema', lede: 'Die Themen, zu denen Kurse gehören.' },
  skills: { title: 'Fähigkeiten', one: 'Fähigkeit', lede: 'Was du in Kursen lernst und worauf sie aufbauen.' },
  tags: { title: 'Schlagwörter', one: 'Schlagwort', lede: 'Sprachen, Werkzeuge und Ideen, die in Kursen vorkommen.' },
  teaching: 'Kurse, die das vermitteln',
  startingFrom: 'Kurse, die darauf aufbauen',
  courses: 'Kurse',
  about: (title) => `Kurse über ${title}.`,
  none: 'Noch kein veröffentlichter Kurs.',
  noneYet: 'Hier ist noch nichts.',
  noneHint: 'Sieh dir alle Kurse an.',
}
