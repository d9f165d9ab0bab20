export const about = {
  title: 'About the academy',
  description: 'What Sentry Academy teaches, how its courses are made, and what is free.',
  lede: 'A school for people who run what they write: how to see what software is doing, and what to do about what you see.',
  sections: [
    {
      title: 'What you learn here',
      text: [
        'Error monitoring, distributed tracing, OpenTelemetry, alerting, and the habits that make them work in a team. The courses begin where a service first fails in front of somebody, and end where its owners sleep through the night.',
      ],
    },
    {
      title: 'How courses are made',
      text: [
        'Each course is written by people who operate such systems. Code in lessons is checked by a machine before it is published, and a course says which versions it was verified with and when.',
        'A course is drawn as a trace, because reading traces is what it teaches: sections are parent spans, lessons are child spans, and width is time.',
      ],
    },
    {
      title: 'What is free',
      text: [
        'Open lessons can be read by everybody. Free courses need an account for the rest, and paid courses have to be bought; their open lessons show what to expect.',
      ],
    },
  ],
  key: 'The kinds of lessons',
  browse: 'Browse the courses',
}
