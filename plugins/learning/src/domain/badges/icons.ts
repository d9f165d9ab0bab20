/** Pictures that are drawn of spans, for whoever has none to upload. */
export const badgeIcons = ['span', 'steps', 'trace', 'path', 'summit', 'days', 'clock', 'signal', 'shield'] as const
export type BadgeIcon = (typeof badgeIcons)[number]
