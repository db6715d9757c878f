const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EACCES: 'permission denied',
  EPERM: 'the operating system does not permit it',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EEXIST: 'it exists already, as something else',
  ELOOP: 'the path has too many symbolic links',
  ENAMETOOLONG: 'the path is too long',
  EMFILE: 'too many files are open',
  EIO: 'the device cannot be read or written',
  EPIPE: 'the reader has closed it',
  ENOEXEC: 'it is not a program',
  E2BIG: 'its arguments and environment are too long',
  ENOMEM: 'not enough memory',
  EADDRINUSE: 'the port is already in use',
  EADDRNOTAVAIL: 'this machine does not have this address',
  EAFNOSUPPORT: 'this machine does not have addresses of this kind',
  ENOTFOUND: 'no host has this name',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
}

/** Why the system did not read, write, run or listen, as a sentence for people without its full stop. */
export function systemProblem(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return PROBLEMS[code] ?? message
}
