import { closeSync, existsSync, mkdirSync, openSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";

/** That a mail was taken over, in the moments until the database knows it too. */
export type Receipts = {
  has(mailId: string): boolean;
  keep(mailId: string): void;
  drop(mailId: string): Promise<void>;
  all(): string[];
};

/**
 * Empty files named by their mails. Making one takes some hundredths of a millisecond, a commit takes milliseconds: so much
 * shorter is the instant in which a killed server forgets that a mail went out (see decision 0016). What the system holds
 * for a process that is killed is kept; only a power cut may lose it.
 */
export function openReceipts(folder: string): Receipts {
  mkdirSync(folder, { recursive: true });
  const fileOf = (mailId: string) => join(folder, mailId);
  return {
    has: (mailId) => existsSync(fileOf(mailId)),
    keep: (mailId) => closeSync(openSync(fileOf(mailId), "a")),
    all: () => readdirSync(folder),
    drop: async (mailId) => await rm(fileOf(mailId), { force: true }),
  };
}
