/** What stops a database from being opened, by the codes of PostgreSQL and SQLite and the words of their drivers. */
const DATABASE = [
  [
    /ENOSPC|no space left on device|SQLITE_FULL|disk is full|EDQUOT|53100/i,
    'The disk is full. Free space on the disks with the database, the uploads and the logs, and run the same command again (docs/operators/storage.md).',
  ],
  [
    /pg_hba\.conf/,
    'PostgreSQL does not let this user in from this machine (its pg_hba.conf). Set DATABASE_SSL=true if it lets in encrypted connections only; otherwise have a line added there for this user, database and address.',
  ],
  [
    /28P01|28000|password authentication failed|password must be a string/,
    'PostgreSQL refuses the user or the password. Correct them in DATABASE_URL, postgres://user:password@host:5432/name, with special characters percent-encoded.',
  ],
  [
    /3D000|database "[^"]*" does not exist/,
    'PostgreSQL has no database of the name in DATABASE_URL. Create it: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 --owner=USER NAME',
  ],
  [
    /3F000|schema "[^"]*" does not exist/,
    'The PostgreSQL database has no schema of the name in DATABASE_SCHEMA. Create it, owned by the user in DATABASE_URL, or leave the variable at public.',
  ],
  [
    /42501|permission denied for|must be owner of/,
    'PostgreSQL does not give the user in DATABASE_URL the rights it needs. Make it the owner of the database and of all tables in it: createdb --owner=USER NAME, or ALTER DATABASE NAME OWNER TO USER.',
  ],
  [
    /25006|read-only transaction/,
    'The PostgreSQL database is read-only: a standby, or one with default_transaction_read_only. Name the primary server in DATABASE_URL, or let it be written.',
  ],
  [
    /does not support SSL|self[- ]signed certificate|unable to (get|verify).*certificate|no encryption/i,
    'PostgreSQL and this server do not agree on encryption. Set DATABASE_SSL=true or false as the database server wants it, and DATABASE_SSL_REJECT_UNAUTHORIZED=false for a certificate that no authority signed.',
  ],
  [
    /53300|too many (clients|connections)/i,
    'PostgreSQL has no connection left. Stop what holds them, lower DATABASE_POOL_MAX, or raise max_connections of the database server.',
  ],
  [
    /57P03|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|timeout expired|connection timeout|Timeout acquiring a connection|terminated unexpectedly/,
    'PostgreSQL cannot be reached. Check the host and port in DATABASE_URL, whether the database server runs, and the firewall between, then run the same command again.',
  ],
  [
    /SQLITE_NOTADB|file is not a database/,
    'The file that DATABASE_FILENAME names is no SQLite database. Name another file, or put the saved copy of your data in its place (docs/operators/storage.md).',
  ],
  [
    /SQLITE_CORRUPT|disk image is malformed/,
    'The SQLite database is damaged. Put the saved copy of your data in its place (docs/operators/storage.md).',
  ],
  [
    /SQLITE_READONLY|readonly database|SQLITE_CANTOPEN|unable to open database file|(EACCES|EPERM|EROFS|ENOTDIR|EEXIST)[^\n]*(mkdir|\.db)/,
    'The SQLite database cannot be opened for writing. Give this user the right to write the file that DATABASE_FILENAME names and its folder, on a disk that is not read-only.',
  ],
  [
    /SQLITE_IOERR/,
    'The disk with the SQLite database fails, or its file system cannot lock files, as network folders often cannot. Put DATABASE_FILENAME on a local disk.',
  ],
];

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
    /EADDRINUSE|port \d+ is already used/,
    'The port is in use by another program. Stop that program, or set another port in PORT, for example PORT=1338, and run the same command again.',
  ],
  [
    /listen EACCES/,
    'The port is reserved for the administrator of this machine. Set a port from 1024 on in PORT, for example PORT=1337, and run the same command again.',
  ],
  [
    /EACCES|EPERM|EROFS/,
    'A file or folder may not be written. Give this user the right to write in this folder and run the same command again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH/,
    'The network or the npm registry cannot be reached. Check the connection and the proxy settings, then run the same command again.',
  ],
  [
    /heap out of memory|SIGKILL|ENOMEM/,
    'There was not enough memory. Building takes 2 GB: close other programs and run the same command again.',
  ],
  [/The secret (\w+) .*/, (match) => match[0]],
  [/[A-Z_]+ (is ".*"|names no .*)\. Set it to .*/, (match) => match[0]],
];

const remedyIn = (table, output) => {
  for (const [pattern, sentence] of table) {
    const match = pattern.exec(output);
    if (match) return typeof sentence === 'function' ? sentence(match) : sentence;
  }
  return undefined;
};

/**
 * A sentence for an application that did not start, or nothing when it is no failure we know.
 *
 * @param {Error & { code?: string }} error
 */
export const remedyForStart = (error) =>
  remedyIn([...DATABASE, ...KNOWN], `${error?.code ?? ''} ${error?.stack ?? error}`);

/**
 * A sentence for a failed step.
 *
 * @param {string} output what the step printed
 * @param {string} log where all of it can be read
 */
export const explain = (output, log) => {
  const remedy = remedyIn(KNOWN, output);
  if (remedy !== undefined) return `${remedy}\nEverything it printed is in ${log}`;
  const lines = output.trimEnd().split('\n');
  // The cause is where the errors begin; the last lines are often only the usage of the command.
  const first = lines.findIndex((line) => /error/i.test(line));
  const relevant = (first < 0 ? lines.slice(-15) : lines.slice(first, first + 15)).join('\n');
  return `This is not a failure we know. It said:\n\n${relevant}\n\nEverything it printed is in ${log}`;
};
