import type { SourceChange } from '../source-changes';

/** As wide as Strapi draws a message: it is wider than the list that is centred, and stands beside the middle otherwise. */
const WIDTH = '50rem';

/** Above Save and Publish, which Strapi keeps at the bottom of a narrow window. */
const ABOVE_ACTIONS = '8.8rem';

const STYLE = `
  html [data-sonner-toaster] {
    width: min(${WIDTH}, calc(100vw - 3.2rem));
    pointer-events: none;
  }

  html [data-sonner-toaster] [data-sonner-toast] {
    width: 100%;
    pointer-events: none;
  }

  html [data-sonner-toast]:is([data-front='true'], [data-expanded='true']) :is(a, button) {
    pointer-events: auto;
    min-width: 2.4rem;
    min-height: 2.4rem;
  }

  html [data-sonner-toast][data-front='false'][data-expanded='false'] button {
    visibility: hidden;
  }

  @media (max-width: 1079px) {
    html [data-sonner-toaster][data-y-position='bottom'] {
      bottom: ${ABOVE_ACTIONS};
    }
  }
`;

/**
 * Hold: where Strapi’s messages stand (admin/dist/admin/admin/src/features/Notifications.mjs, changed by the build), and the attributes of
 * sonner, which draws them.
 *
 * They stand at the top, over the buttons in the heading of a page, and one does not go while the pointer is on it: who presses Save, is
 * told what is wrong, and presses Save again where the pointer still is, hits the message. Here they stand at the bottom, where no page has
 * a button that saves, and what lies under a message is pressed through it: only its own link and its button „close“ take the pointer,
 * and keep it as long as the pointer is there. By keyboard nothing changes: Alt+T leads to it, where it stays. They are announced as
 * before. The button is as large as WCAG 2.5.8 asks, now that others may be near.
 *
 * It can go when Strapi’s messages lie over nothing that is pressed.
 */
export const MESSAGE_PLACE: SourceChange = {
  name: 'message-place',
  file: /admin[\\/]dist[\\/]admin[\\/]admin[\\/]src[\\/]features[\\/]Notifications\.mjs$/,
  replacements: [
    ['position: "top-center"', 'position: "bottom-center"'],
    [
      "import { toast, Toaster } from 'sonner';\n",
      `import { toast, Toaster } from 'sonner';
document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(STYLE)} }));
`,
    ],
  ],
};
