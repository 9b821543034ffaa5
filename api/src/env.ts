import { z } from "zod";

import { LOCATIESERVER } from "./ground/locatieserver.ts";
import { serverText } from "./text/server-text.ts";

const Env = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().default("127.0.0.1"),
    DATA_DIR: z.string().default("./data"),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//).optional(),
    SEED: z.enum(["demo", "none"]).default("demo"),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    TILES_URL: z.string().default("https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png"),
    TILES_ATTRIBUTION: z.string().default("Kaartgegevens © Kadaster"),
    LOCATIESERVER_URL: z.url({ protocol: /^https?$/ }).default(LOCATIESERVER),
    SCHUIFAAN_NOW: z.iso.datetime({ offset: true }).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().regex(/^[^<>@]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/).default("Schuif aan <schuifaan@localhost>"),
    MAIL_REPLY_TO: z.string().regex(/^[^<>@]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/).optional(),
    MAIL_IN_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
    /** "mail" sends what is queued; "all" also asks makers the month's question and erases what is old. */
    JOBS: z.enum(["all", "mail", "none"]).optional(),
    NODE_ENV: z.string().optional(),
    AUTH_SECRET: z.string().min(32).optional(),
    ADMIN_EMAIL: z.email().optional(),
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().default("OpenID Connect"),
  })
  .refine(({ SCHUIFAAN_NOW, NODE_ENV, SEED }) => !SCHUIFAAN_NOW || NODE_ENV !== "production" || SEED === "demo", {
    path: ["SCHUIFAAN_NOW"],
    error: serverText.frozenClock,
  })
  .refine(({ OIDC_ISSUER, OIDC_CLIENT_ID }) => OIDC_ISSUER === undefined || OIDC_CLIENT_ID !== undefined, {
    path: ["OIDC_CLIENT_ID"],
    error: serverText.clientIdMissing,
  });

export type Env = z.infer<typeof Env>;

/** A setting that cannot be used: which one and why, one line each. */
export class BadSettings extends Error {}

/** Read once, at the door. Nothing else in api/ looks at process.env. Throws BadSettings. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  // An empty variable is one that somebody cleared, as in `DATABASE_URL= npm start`.
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const env = Env.safeParse(present);
  if (env.success) return env.data;
  throw new BadSettings(env.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
}

/** The clock of this process: the real one, or frozen at SCHUIFAAN_NOW. */
export function clockOf({ SCHUIFAAN_NOW }: Env): () => Date {
  return SCHUIFAAN_NOW === undefined ? () => new Date() : () => new Date(SCHUIFAAN_NOW);
}
