/** For pages: nothing from elsewhere but the map tiles, no frames, and no address that leaks to other sites. */
export function securityHeaders(tilesUrl: string): Record<string, string> {
  const tiles = URL.canParse(tilesUrl) ? new URL(tilesUrl.replace("{s}", "*")).origin : "";
  const policy = [
    "default-src 'self'",
    `img-src 'self' data: ${tiles}`.trim(),
    // Leaflet moves its panes with inline styles; nothing else may.
    "style-src 'self' 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "geolocation=(self), camera=(), microphone=()",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
  };
}
