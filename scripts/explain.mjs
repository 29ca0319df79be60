/** What people meet when they install or start, and what they can do about it; first match wins. */
const KNOWN = [
  [
    /ENOSPC|no space left on device|SQLITE_FULL|disk is full|EDQUOT/i,
    'The disk is full. Free at least 3 GB (node_modules takes 1 GB) and run the same command again.',
  ],
  [
    /gyp ERR! (find Python|stack Error: not found: make|build error)|not found: make|(g\+\+|c\+\+|cc1plus|make): (command )?not found|No Xcode|Could not find any Visual Studio/i,
    'A package has to be compiled here and the tools for it are missing. Install python3, make and g++ (Debian, Ubuntu: apt-get install python3 make g++; macOS: xcode-select --install; Windows: Visual Studio Build Tools), then run the same command again.',
  ],
  [
    /EADDRINUSE/,
    'The port is in use by another program. Stop that program, or set another port in PORT, for example PORT=1338, and run the same command again.',
  ],
  [
    /EACCES|EPERM/,
    'A file or folder may not be written. Give this user the right to write in this folder and run the same command again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH/,
    'The network, the npm registry or the database cannot be reached. Check the connection and the proxy settings, then run the same command again.',
  ],
  [
    /heap out of memory|SIGKILL|ENOMEM/,
    'There was not enough memory. Building takes 2 GB: close other programs and run the same command again.',
  ],
  [/The secret (\w+) .*/, (match) => match[0]],
];

/**
 * A sentence for a failed step.
 *
 * @param {string} output what the step printed
 * @param {string} log where all of it can be read
 */
export const explain = (output, log) => {
  for (const [pattern, sentence] of KNOWN) {
    const match = pattern.exec(output);
    if (match)
      return `${typeof sentence === 'function' ? sentence(match) : sentence}\nEverything it printed is in ${log}`;
  }
  const lines = output.trimEnd().split('\n');
  // What went wrong stands where the errors begin; what stands last is often only how to use the command.
  const first = lines.findIndex((line) => /error/i.test(line));
  const told = (first < 0 ? lines.slice(-15) : lines.slice(first, first + 15)).join('\n');
  return `This is not a failure we know. It said:\n\n${told}\n\nEverything it printed is in ${log}`;
};
