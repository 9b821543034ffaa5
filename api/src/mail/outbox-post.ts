import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";

import { createTransport } from "nodemailer";

import type { Post } from "./letter.ts";
import { toMessage } from "./to-message.ts";

/**
 * Puts letters as .eml files in a folder. The file is named by its mail and moved there whole: delivering it a second time,
 * after a crash, gives the same file.
 */
export function openOutboxPost(folder: string, from: string): Post {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix", disableFileAccess: true, disableUrlAccess: true });
  return {
    deliver: async (letter, now) => {
      const { message } = await transport.sendMail(toMessage(letter, from, now));
      await mkdir(folder, { recursive: true });
      await writeWhole(join(folder, `${letter.id}.eml`), message);
    },
    close: () => transport.close(),
  };
}

/** On the disk before it has its name, and its name on the disk before we say so. */
async function writeWhole(path: string, content: unknown): Promise<void> {
  if (!Buffer.isBuffer(content)) throw new TypeError("The message was not built in memory");
  const file = await open(`${path}.part`, "w", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
  await syncFolder(join(path, ".."));
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
