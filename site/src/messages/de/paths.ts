import { count } from '#site/format.ts'
import type { Messages } from '../index.ts'

export const paths: Messages['paths'] = {
  title: 'Pfade',
  one: 'Pfad',
  lede: 'Mehrere Kurse in einer Reihenfolge, die irgendwohin führt. Was du schon abgeschlossen hast, zählt.',
  description: 'Lernpfade der Academy: Kurse in Stufen, von einem Anfang bis zu einem Ziel.',
  none: 'Noch gibt es keinen Pfad.',
  noneHint: 'Sieh dir alle Kurse an.',
  all: 'Alle Pfade',
  partOf: 'Teil des Pfades',
  stages: (n) => count(n, 'Stufe', 'Stufen'),
  trace: 'Der Pfad als Trace',
  traceHint: 'Jede Zeile ist ein Kurs, gezeichnet als sein eigener Trace. Die Breite ist die Zeit.',
  or: 'oder',
  skill: 'die Fähigkeit',
  proven: (level) => `nachgewiesen auf „${level}“`,
  closed: 'Dafür ist im Augenblick kein Kurs offen.',
  about: 'Über diesen Pfad',
  start: 'Diesem Pfad folgen',
  startHint:
    'Du gehst weiter, wo du bist: Kurse, die du irgendwann abgeschlossen hast, und nachgewiesene Fähigkeiten zählen.',
  certificate: 'An seinem Ende steht ein eigenes Zertifikat.',
}
