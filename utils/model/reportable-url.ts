/** Words in names of parameters whose values open accounts or name people (OAuth 2.0 names, and common session and contact names). */
const SECRET_WORDS = new Set(
  'code state nonce ticket auth authorization token jwt session sessionid sid phpsessid jsessionid sig signature key apikey pass password pwd mail email phone mobile tel user username name address otp secret hash'.split(
    ' ',
  ),
);

function isSecret(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/u);
  return words.some((word) => SECRET_WORDS.has(word) || /token|session|passw|e?mail/u.test(word));
}

/** The page's address as an observation may carry it: without credentials, fragment, and the values of secret parameters. */
export function reportableUrl(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return url.slice(0, 200);
  }
  parsed.username = '';
  parsed.password = '';
  parsed.hash = '';
  parsed.pathname = parsed.pathname.replace(/;[^/]*/gu, '');
  for (const name of Array.from(parsed.searchParams.keys())) if (isSecret(name)) parsed.searchParams.set(name, '');
  return parsed.href;
}
