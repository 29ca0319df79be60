/** Strapi's tours by their names; the content manager's is the one that lies over the list an editor came for. */
const TOURS = ['contentTypeBuilder', 'contentManager', 'apiTokens', 'strapiCloud'];

/**
 * What Strapi keeps in a browser about its guided tour and its announcements, as it is after both were closed. They
 * speak English, of schemas, API tokens and Strapi Cloud; `tutorials: false` removes neither in 5.54.
 */
const CLOSED: Readonly<Record<string, unknown>> = {
  STRAPI_GUIDED_TOUR: {
    tours: Object.fromEntries(TOURS.map((tour) => [tour, { currentStep: 0, isCompleted: true }])),
    enabled: false,
    hidden: true,
    completedActions: [],
  },
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': true,
};

/** Spares an editor the tour and the announcements on the first visit. What somebody set differently stays. */
export const spareTheTour = (storage: Storage) => {
  for (const [key, value] of Object.entries(CLOSED)) {
    if (storage.getItem(key) === null) storage.setItem(key, JSON.stringify(value));
  }
};
