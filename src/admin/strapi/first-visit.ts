/** The names of Strapi's tours; the content manager's covers the list that an editor wants to see. */
export const TOURS = ['contentTypeBuilder', 'contentManager', 'apiTokens', 'strapiCloud'];

/**
 * Hold: what Strapi keeps in a browser about its guided tour and its announcements
 * (admin/dist/admin/admin/src/components/GuidedTour, MediaLibraryBanner.mjs), as it is after both were closed. They are
 * in English and about schemas, API tokens and Strapi Cloud; `tutorials: false` removes neither. Strapi now shows the
 * tour in development only (strapi/strapi#24907). It can go when the configuration can switch both off.
 */
export const CLOSED: Readonly<Record<string, unknown>> = {
  STRAPI_GUIDED_TOUR: {
    tours: Object.fromEntries(TOURS.map((tour) => [tour, { currentStep: 0, isCompleted: true }])),
    enabled: false,
    hidden: true,
    completedActions: [],
  },
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': true,
};

/** The part of the browser's storage that is used: this file is also loaded without a browser. */
interface Store {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
}

/** Skips the tour and the announcements on the first visit. Values that are already stored stay. */
export const skipTour = (storage: Store) => {
  for (const [key, value] of Object.entries(CLOSED)) {
    if (storage.getItem(key) === null) storage.setItem(key, JSON.stringify(value));
  }
};
