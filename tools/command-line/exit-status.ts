/** What the command's exit status tells a script that runs it. */

export const exitStatus = {
  done: 0,
  badInput: 2,
  notAnArticle: 3,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
