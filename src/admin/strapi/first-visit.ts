/** Strapi's tours by their names; the content manager's is the one that lies over the list an editor came for. */
export const TOURS = ['contentTypeBuilder', 'contentManager', 'apiTokens', 'strapiCloud'];

/**
 * Hold: what Strapi keeps in a browser about its guided tour and its announcements (admin/dist/admin/admin/src/components/GuidedTour,
 * MediaLibraryBanner.mjs), as it is after both were closed. They speak English, of schemas, API tokens and Strapi Cloud;
 * `tutorials: false` removes neither. Strapi shows the tour in development only by now (strapi/strapi#24907). It can go
 * when the configuration closes both.
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

/** The browser's, as far as it is used: this file is read where there is no browser as well. */
interface Store {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
}

/** Spares an editor the tour and the announcements on the first visit. What somebody set differently stays. */
export const spareTheTour = (storage: Store) => {
  for (const [key, value] of Object.entries(CLOSED)) {
    if (storage.getItem(key) === null) storage.setItem(key, JSON.stringify(value));
  }
};
