import type { SourceChange } from '../source-changes';

const change = (file: RegExp, stock: string, ours: string): SourceChange => ({
  name: 'local-times',
  file,
  replacements: [[stock, ours]],
});

const OF_LISTS = "dateStyle: 'full',\n            timeStyle: 'short'";
const OF_FILTERS = "dateStyle: 'full',\n                timeStyle: 'short'";
const OF_AGES = '`${formatDate(timestamp)} ${formatTime(timestamp)}`';

/**
 * Hold: the times in lists, in the filters that are set, and behind „преди 5 минути“ (content-manager/dist/admin, admin/dist/admin), changed
 * while the admin is built. They are by the clock of the browser; what is typed into a form and a filter is by the municipalities’. It can go
 * when Strapi’s admin has a time zone.
 *
 * @param timeZone of the municipalities.
 */
export const localTimes = (timeZone: string): readonly SourceChange[] => {
  const zone = `timeZone: '${timeZone}'`;
  return [
    change(/TableCells[\\/]CellValue\.mjs$/, OF_LISTS, `${OF_LISTS}, ${zone}`),
    change(/admin[\\/]src[\\/]components[\\/]Filters\.mjs$/, OF_FILTERS, `${OF_FILTERS}, ${zone}`),
    change(
      /(?:content-manager[\\/]dist[\\/]admin|admin[\\/]src)[\\/]components[\\/]RelativeTime\.mjs$/,
      OF_AGES,
      `formatDate(timestamp, { dateStyle: 'short', timeStyle: 'short', ${zone} })`,
    ),
  ];
};
