import type { Messages } from '../index.ts'

export const words: Messages['words'] = {
  kinds: {
    article: 'Artikel',
    video: 'Video',
    exercise: 'Übung',
    quiz: 'Quiz',
    lab: 'Labor',
    live: 'Live',
  },
  levels: {
    beginner: 'Einsteiger',
    intermediate: 'Fortgeschrittene',
    advanced: 'Profis',
  },
  access: { free: 'Kostenlos', paid: 'Kostenpflichtig' },
  done: 'fertig',
  skillLevels: { 1: 'kennt es', 2: 'kann es', 3: 'lehrt es' },
  facets: {
    category: 'Thema',
    level: 'Niveau',
    skill: 'Fähigkeit',
    access: 'Preis',
    time: 'Dauer',
    tag: 'Schlagwort',
  },
  times: { short: 'Unter 1 h', medium: '1–3 h', long: '3 h und mehr' },
  sorts: { newest: 'Neueste', shortest: 'Kürzeste', title: 'Titel' },
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const counted: Messages['counted'] = {
  courses: (n) => count(n, 'Kurs', 'Kurse'),
  sections: (n) => count(n, 'Abschnitt', 'Abschnitte'),
  lessons: (n) => count(n, 'Lektion', 'Lektionen'),
}
