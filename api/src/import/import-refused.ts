/** The import stops and nothing is written. The message is one Dutch sentence from api/text. */
export class ImportRefused extends Error {}
