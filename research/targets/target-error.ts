/** A page could not be read, with a reason for people. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
}
