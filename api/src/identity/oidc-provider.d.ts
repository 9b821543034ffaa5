// The provider of the tests comes without types: only what they use.
declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  type Account = { accountId: string; claims: () => Record<string, unknown> };

  export class Provider {
    constructor(
      issuer: string,
      settings: {
        clients: { client_id: string; client_secret: string; redirect_uris: string[] }[];
        claims: Record<string, string[]>;
        pkce: { required: () => boolean };
        cookies: { keys: string[] };
        features: { devInteractions: { enabled: boolean } };
        findAccount: (context: unknown, id: string) => Account;
      },
    );
    callback(): RequestListener;
  }
}
