import { Refusal } from "../http/problems.ts";
import { readAuthSecret } from "./auth-secret.ts";
import { readGrants } from "./grants.ts";
import type { Who } from "./may.ts";
import type { Auth, AuthSettings } from "./open-auth.ts";

export type IdentitySettings = Omit<AuthSettings, "secret" | "db"> & {
  readonly db: () => AuthSettings["db"];
  /** AUTH_SECRET; made once and kept when absent. */
  readonly secret: string | undefined;
};

export type Identity = {
  /** Who sent this request, by its cookie; nobody when there is none, it ended, or no role is left. */
  whoIs(request: Request): Promise<Who | undefined>;
  /** The same, and throws a Refusal when it is nobody. */
  requireWho(request: Request): Promise<Who>;
  auth(): Promise<Auth>;
};

/** The library takes half a second and 40 MB: it is loaded when the first person signs in, and readers never wait for it. */
export function createIdentity({ db, secret, ...settings }: IdentitySettings): Identity {
  let opening: Promise<Auth> | undefined;
  const open = async () => {
    const { openAuth } = await import("./open-auth.ts");
    return openAuth({ ...settings, db: db(), secret: await readAuthSecret(db(), secret) });
  };
  const auth = async () => {
    opening ??= open();
    try {
      return await opening;
    } catch (error) {
      // As when the database was away: the next one tries again.
      opening = undefined;
      throw error;
    }
  };
  const whoIs = async ({ headers }: Request) => {
    if (!headers.get("cookie")?.includes("schuifaan.session_token=")) return undefined;
    const session = await (await auth()).api.getSession({ headers });
    if (session === null) return undefined;
    const { id, name, email } = session.user;
    const grants = await readGrants(db(), id);
    return grants.length === 0 ? undefined : { id, name, email, grants };
  };
  return {
    auth,
    whoIs,
    requireWho: async (request) => {
      const who = await whoIs(request);
      if (who === undefined) throw new Refusal("not-signed-in");
      return who;
    },
  };
}
