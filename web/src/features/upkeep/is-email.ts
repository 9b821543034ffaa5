import { z } from "zod";

const Email = z.email().max(200);

/** As the contract judges it, spaces around it aside. */
export function isEmail(text: string): boolean {
  return Email.safeParse(text.trim()).success;
}
