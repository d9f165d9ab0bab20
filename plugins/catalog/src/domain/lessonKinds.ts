/** What a lesson can be; each has its own colour and shape. */
export const lessonKinds = ['article', 'video', 'quiz', 'exercise', 'lab', 'live'] as const
export type LessonKind = (typeof lessonKinds)[number]
