import type { SourceChange } from '../source-changes';

/** The event in the window when a session has ended by itself. */
export const SESSION_OVER = 'pobratim:session-over';

/**
 * Hold: three lines of admin/dist/admin/admin/src/features/Auth.mjs, replaced while the admin is built.
 *
 * When a session ends while somebody types, Strapi goes to the page for signing in and from there to the home page: what was typed is
 * offered back in its form (src/admin/unsaved), and nobody would look for it there. Here the address is handed over, as Strapi does
 * for a page that is opened without a session; and forms are told before anything else happens to them. It can go when Strapi comes back to the page itself.
 */
export const RETURN_AFTER_SESSION: SourceChange = {
  name: 'return-after-session',
  file: /admin[\\/]src[\\/]features[\\/]Auth\.mjs$/,
  replacements: [
    [
      'const performGlobalLogout = React.useCallback(()=>{',
      'const performGlobalLogout = React.useCallback((page)=>{',
    ],
    [
      "navigate('/auth/login');",
      "navigate(page?.pathname ? `/auth/login?redirectTo=${encodeURIComponent(page.pathname + page.search)}` : '/auth/login');",
    ],
    [
      "runLogoutWithGuard(performGlobalLogout, 'session-dead');",
      `window.dispatchEvent(new Event('${SESSION_OVER}')); runLogoutWithGuard(()=>performGlobalLogout(locationRef.current), 'session-dead');`,
    ],
  ],
};
