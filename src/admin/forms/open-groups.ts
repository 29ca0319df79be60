import { useEffect } from 'react';

const KEY = 'pobratim-open-groups';
const REVEAL = 'pobratim-reveal';

/** The groups that this browser’s editor has left open, by name. */
const remembered = (): readonly string[] => (window.localStorage.getItem(KEY) ?? '').split(' ');

export const isRemembered = (group: string) => remembered().includes(group);

/** Remembers whether an editor wants a group open. */
export const rememberGroup = (group: string, isOpen: boolean) => {
  const others = remembered().filter((name) => name !== '' && name !== group);
  window.localStorage.setItem(KEY, [...others, ...(isOpen ? [group] : [])].join(' '));
};

/**
 * Opens the group that a field is in, whatever the address says: with unsaved changes Strapi asks before the address changes, and
 * `?field=` would be a question instead of an answer.
 *
 * @param path of the field: `gallery.0.alternativeText`.
 */
export const revealField = (path: string) => {
  window.dispatchEvent(new CustomEvent(REVEAL, { detail: path }));
};

/** Is told each field that is to be revealed. */
export const useRevealed = (reveal: (path: string) => void) => {
  useEffect(() => {
    const listen = (event: Event) => {
      if (event instanceof CustomEvent) reveal(String(event.detail));
    };
    window.addEventListener(REVEAL, listen);
    return () => window.removeEventListener(REVEAL, listen);
  }, [reveal]);
};
