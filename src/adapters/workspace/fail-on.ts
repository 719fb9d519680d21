/** What makes a check fail. */
export const failOnValues = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failOnValues)[number];
