import { DatabaseLost } from "../database/database-lost.ts";

/** The answer, or DatabaseLost when it takes longer. A pulled cable gives no error: only silence. */
export async function withinSeconds<Answer>(seconds: number, answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseLost(`No answer within ${seconds} seconds`)), seconds * 1000);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
