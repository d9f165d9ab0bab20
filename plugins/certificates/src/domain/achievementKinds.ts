/** What certificates are issued for. */
export const achievementKinds = ['course', 'path'] as const
export type AchievementKind = (typeof achievementKinds)[number]
