/** Pages of the demo shop that ask something, below `demo/`; the soy sauce comes first and stays in front. */
export const DEMO_PAGES = [
  'soy-sauce/checkout.html',
  'clean/checkout.html',
  'clean/checkout.zh.html',
  'registration/register.html',
  'registration/register.zh.html',
  'login/login.html',
  'login/login.en.html',
] as const;
