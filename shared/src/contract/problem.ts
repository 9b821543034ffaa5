import { z } from "zod";

/** One wrong input field: where it stood, what was wrong and what to do. */
export const InputError = z.object({ in: z.enum(["query", "path", "body"]), field: z.string(), detail: z.string() });
export type InputError = z.infer<typeof InputError>;

/** The one shape in which the API says no (RFC 9457). `code` is stable; `title` and `detail` are for developers. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum([
    "invalid-input", "not-signed-in", "link-ended", "not-allowed", "not-found", "changed-meanwhile", "too-large", "too-often", "not-ready", "read-only", "unexpected",
  ]),
  detail: z.string().optional(),
  /** All input errors at once, so nobody repairs a request one field at a time. */
  errors: z.array(InputError).optional(),
  /** Of "changed-meanwhile": what it is now, in the shape that the operation answers with. */
  present: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.infer<typeof Problem>;
