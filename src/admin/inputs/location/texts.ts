import type { TextsByLanguage } from '../../language';

interface Texts {
  choose: string;
  title: string;
  /** How one moves; the map is described by it. */
  help: string;
  map: string;
  enlarge: string;
  reduce: string;
  /** What is in the middle: latitude, longitude, with their sides. */
  point: (latitude: string, isNorth: boolean, longitude: string, isEast: boolean) => string;
  take: string;
  cancel: string;
  close: string;
}

/** The texts of the window in which a place is chosen. */
export const TEXTS: TextsByLanguage<Texts> = {
  bg: {
    choose: 'Избиране на картата',
    title: 'Място на картата',
    help: 'Доведете мястото под кръстчето: натиснете го или преместете картата с мишката, със стрелките (с Shift – по малко) и с + и −. Enter го избира.',
    map: 'Карта',
    enlarge: 'Увеличаване',
    reduce: 'Намаляване',
    point: (latitude, isNorth, longitude, isEast) =>
      `${latitude}° ${isNorth ? 'с. ш.' : 'ю. ш.'}, ${longitude}° ${isEast ? 'и. д.' : 'з. д.'}`,
    take: 'Избиране на мястото',
    cancel: 'Отказ',
    close: 'Затваряне',
  },
  en: {
    choose: 'Choose on the map',
    title: 'Place on the map',
    help: 'Bring the place under the cross: press it, or move the map with the mouse, the arrows (with Shift by little) and + and −. Enter takes it.',
    map: 'Map',
    enlarge: 'Zoom in',
    reduce: 'Zoom out',
    point: (latitude, isNorth, longitude, isEast) =>
      `${latitude}° ${isNorth ? 'N' : 'S'}, ${longitude}° ${isEast ? 'E' : 'W'}`,
    take: 'Take this place',
    cancel: 'Cancel',
    close: 'Close',
  },
};
