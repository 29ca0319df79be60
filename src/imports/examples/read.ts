import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  COMMON_TYPES,
  MUNICIPALITY,
  OWNED_TYPES,
  tableOfTypes,
  type ContentType,
} from '../../model/content-types';
import { isRecord } from '../../domain/record';
import { type ExampleIssue, type ExampleRecord } from './records';

/** The name of a file, by the type of its records. */
const FILE_NAMES = tableOfTypes(({ exampleFile }) => exampleFile);

const typesOf = (uids: readonly ContentType[]) => new Map(uids.map((uid) => [FILE_NAMES[uid], uid]));

/** The types in the examples' folder itself, and in a municipality's. */
const COMMON = typesOf(COMMON_TYPES);
const OWNED = typesOf([MUNICIPALITY, ...OWNED_TYPES]);

export interface ReadExamples {
  records: ExampleRecord[];
  issues: ExampleIssue[];
}

const readFile = (directory: string, file: string, types: ReadonlyMap<string, ContentType>): ReadExamples => {
  const uid = types.get(path.basename(file));
  const refuse = (reason: string): ReadExamples => ({
    records: [],
    issues: [{ file, record: '', field: '', reason }],
  });
  if (!uid) return refuse(`This file is not expected here. Use one of: ${[...types.keys()].join(', ')}.`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path.join(directory, file), 'utf8'));
  } catch (error) {
    return refuse(`This is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isRecord(content)) return refuse('The file has to be one object with a slug for each record.');
  const folder = path.dirname(file);
  const municipality = folder === '.' || uid === MUNICIPALITY ? null : folder;
  const read: ReadExamples = { records: [], issues: [] };
  for (const [slug, fields] of Object.entries(content)) {
    if (isRecord(fields)) read.records.push({ file, uid, slug, municipality, fields });
    else
      read.issues.push({ file, record: slug, field: '', reason: 'A record has to be an object of fields.' });
  }
  return read;
};

/**
 * Reads the example files: `themes.json` and `networks.json` for all, one folder per municipality.
 *
 * @param directory the examples' folder.
 * @returns the records as written, unchecked, and an issue for every file that cannot be read as records.
 */
export const readExamples = (directory: string): ReadExamples => {
  const all: ReadExamples = { records: [], issues: [] };
  const add = ({ records, issues }: ReadExamples) => {
    all.records.push(...records);
    all.issues.push(...issues);
  };
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    if (!entry.isDirectory()) add(readFile(directory, entry.name, COMMON));
    else {
      for (const name of readdirSync(path.join(directory, entry.name))) {
        if (!name.startsWith('.')) add(readFile(directory, path.join(entry.name, name), OWNED));
      }
    }
  }
  return all;
};
