/** Where the other service sends people back to: register `<PUBLIC_URL>/api/v1/openid/callback/oidc` there. */
export const OPENID_PATH = "/api/v1/openid";
export const PROVIDER = "oidc";
