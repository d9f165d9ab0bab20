/** Every string of what is suggested to a student. */
export const next = {
  title: 'What to learn next',
  more: 'My skills',
  none: 'Nothing to suggest now. Suggestions are made anew after each lesson that you do, and every night.',
  all: 'See all courses',
  off: 'You switched suggestions off.',
  about: 'Made from your own courses, and from what others take together. Nobody else sees yours.',
  switchOff: 'Switch suggestions off',
  switchOn: 'Switch suggestions on',
}
