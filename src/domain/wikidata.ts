/** True for the identifier of a Wikidata item: 'Q219'. Properties ('P31') and lexemes are none. */
export function isWikidataId(text: string): boolean {
  return /^Q[1-9]\d*$/.test(text);
}
