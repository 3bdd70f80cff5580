/** Input that the command cannot use: told to the user in one line on standard error, exit status 2. */

export class InputError extends Error {
  override readonly name = 'InputError';
}
