/** Stops a command. Its message states the problem and the fix; no stack is printed. */
export class OwnerError extends Error {
  override readonly name: string = 'OwnerError';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.stack = '';
  }
}

/** The reason of a system error, in words. */
export function describeSystemError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EBUSY: 'another program is using it',
  EXDEV: 'it is on another disk',
  EFBIG: 'the file is too large for this disk',
  EMFILE: 'too many files are open',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such folder',
};
