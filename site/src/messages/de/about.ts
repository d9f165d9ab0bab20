import type { Messages } from '../index.ts'

export const about: Messages['about'] = {
  title: 'Über die Academy',
  description: 'Was die Sentry Academy lehrt, wie ihre Kurse entstehen und was kostenlos ist.',
  lede: 'Eine Schule für alle, die betreiben, was sie entwickeln: wie man sieht, was Software tut, und was man mit dem Gesehenen anfängt.',
  sections: [
    {
      title: 'Was du hier lernst',
      text: [
        'Fehlerüberwachung, verteiltes Tracing, OpenTelemetry, Alarme und die Gewohnheiten, mit denen sie im Team funktionieren. Die Kurse beginnen dort, wo ein Dienst zum ersten Mal vor den Augen anderer versagt, und enden dort, wo seine Leute die Nacht durchschlafen.',
      ],
    },
    {
      title: 'Wie Kurse entstehen',
      text: [
        'Jeden Kurs schreiben Menschen, die solche Systeme betreiben. Der Code in den Lektionen wird vor der Veröffentlichung maschinell geprüft, und jeder Kurs sagt, mit welchen Versionen er wann geprüft wurde.',
        'Ein Kurs ist als Trace gezeichnet, denn Traces zu lesen ist das, was er lehrt: Abschnitte sind übergeordnete Spans, Lektionen ihre Kinder, und die Breite ist die Zeit.',
      ],
    },
    {
      title: 'Was kostenlos ist',
      text: [
        'Offene Lektionen können alle lesen. Kostenlose Kurse brauchen für den Rest ein Konto, kostenpflichtige muss man kaufen; ihre offenen Lektionen zeigen, was dich erwartet.',
      ],
    },
  ],
  key: 'Die Arten von Lektionen',
  browse: 'Kurse ansehen',
}
