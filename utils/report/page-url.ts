/** Parameters whose values open accounts or name people; their values never reach a report (OAuth 2.0 names, and common session and contact names). */
const SECRET_PARAMETER =
  /^(?:code|state|nonce|ticket|auth.*|.*token.*|.*session.*|sid|sig(?:nature)?|key|api_?key|pass(?:word)?|pwd|e?mail|phone|mobile|tel|user(?:name)?|name|address|otp)$/iu;

/** The page's address as a report may carry it: without credentials, fragment, and the values of secret parameters. */
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
  for (const name of Array.from(parsed.searchParams.keys()))
    if (SECRET_PARAMETER.test(name)) parsed.searchParams.set(name, '');
  return parsed.href;
}
