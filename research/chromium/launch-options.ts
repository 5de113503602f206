/**
 * Flags that keep Chromium quiet on a closed network, without replacing the lists of flags that Playwright itself gives
 * (`--disable-features` would).
 */
export const QUIET_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--metrics-recording-only',
  '--no-pings',
  '--dns-prefetch-disable',
  '--disable-search-engine-choice-screen',
  '--host-resolver-rules=MAP *.googleapis.com ~NOTFOUND,MAP *.gstatic.com ~NOTFOUND,MAP accounts.google.com ~NOTFOUND,MAP update.googleapis.com ~NOTFOUND',
];

/** Chromium's own sandbox cannot be set up by root in a container; everywhere else it stays on. */
export function sandboxFlags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
