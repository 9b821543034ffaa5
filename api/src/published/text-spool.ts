import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A run of texts that can be read back by position, wherever it lies. */
export type TextBlock = {
  /** From byte `start` up to byte `end`, counted from the start of the block. */
  read(start: number, end: number): string;
};

/** Whoever reads one text often reads its neighbours next: the finder does, when it puts words in its index. */
const READ_AHEAD = 16_384;

const closeLater = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));

/**
 * Texts that are seldom read, in a nameless file of this process: there they are in the system's cache, a few
 * microseconds away, and leave again when memory is short, which no string of ours ever does. They do not depend on
 * the database being there. The file is given back when nothing refers to its blocks any more.
 */
export class TextSpool {
  readonly #descriptor = openNamelessFile();
  #length = 0;
  /** What was read last, and where in the file that is. */
  #window = Buffer.alloc(0);
  #windowStart = 0;

  constructor() {
    if (this.#descriptor !== undefined) closeLater.register(this, this.#descriptor);
  }

  /** Keeps a text as UTF-8; in memory after all when there is no room for a file. */
  add(text: string): TextBlock {
    const bytes = Buffer.from(text, "utf8");
    const from = this.#length;
    if (this.#descriptor === undefined || !writeWhole(this.#descriptor, bytes, from)) return toMemoryBlock(bytes);
    this.#length += bytes.length;
    return this.#toFileBlock(this.#descriptor, from);
  }

  // Apart from `add`: a function made there would hold on to all its variables, the bytes among them.
  #toFileBlock(descriptor: number, from: number): TextBlock {
    return { read: (start, end) => this.#read(descriptor, from + start, from + end) };
  }

  #read(descriptor: number, start: number, end: number): string {
    if (start < this.#windowStart || end > this.#windowStart + this.#window.length) {
      const wanted = Math.min(Math.max(end - start, READ_AHEAD), this.#length - start);
      const window = this.#window.buffer.byteLength < wanted ? Buffer.allocUnsafeSlow(wanted) : Buffer.from(this.#window.buffer, 0, wanted);
      if (readSync(descriptor, window, 0, wanted, start) !== wanted) throw new Error("The texts of places were cut off");
      this.#window = window;
      this.#windowStart = start;
    }
    return this.#window.toString("utf8", start - this.#windowStart, end - this.#windowStart);
  }
}

function toMemoryBlock(bytes: Buffer): TextBlock {
  return { read: (start, end) => bytes.toString("utf8", start, end) };
}

/** Undefined where nothing may be written, as in a locked-down container. */
function openNamelessFile(): number | undefined {
  try {
    const folder = mkdtempSync(join(tmpdir(), "schuifaan-"));
    const descriptor = openSync(join(folder, "places"), "w+", 0o600);
    // Without a name it goes with the process, however that ends.
    rmSync(folder, { recursive: true, force: true });
    return descriptor;
  } catch {
    return undefined;
  }
}

function writeWhole(descriptor: number, bytes: Buffer, position: number): boolean {
  try {
    return writeSync(descriptor, bytes, 0, bytes.length, position) === bytes.length;
  } catch {
    return false;
  }
}
