/** Every string of cohorts that a person reads, but for the site's own. */
export const strings = {
  labels: { singular: 'Cohort', plural: 'Cohorts' },
  help: 'People who go through a course together. Days of the course’s schedule count from the first day of a student’s cohort. Put students into one in their enrollments, or let them join.',
  fields: {
    name: 'Name',
    course: 'Course',
    startsOn: 'First day',
    endsOn: 'Last day',
    timeZone: 'Time zone',
    capacity: 'Places',
    joinable: 'Students may join',
  },
  fieldHelp: {
    timeZone: 'Where its days begin, such as Europe/Berlin.',
    capacity: 'Empty for as many as want to.',
    joinable: 'Whoever enrolls may choose it, as long as it has not ended and has a place.',
  },
  invalid: {
    timeZone: 'Write the zone as Europe/Berlin.',
    endsOn: 'Choose a day that is not before the first.',
  },
  inEnrollment: 'Cohort',
  inEnrollmentHelp: 'One of this course. Days of its schedule then count from the cohort’s first day.',
  refusals: {
    cohortNotFound: 'This course has no such cohort that you may join. Look at its open cohorts.',
    cohortFull: 'This cohort has no place left. Choose another one.',
    cohortChosen: 'You are in a cohort of this course already. Its instructors can move you to another one.',
    cohortElsewhere: 'This cohort is of another course. Choose one of the course that the enrollment is in.',
    notYourCourse: 'You may make cohorts only for courses that you teach. Ask one of its instructors or an editor.',
    cohortInUse: 'Students are in this cohort. Take them out in their enrollments first, or let it end.',
  },
} as const
