import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { SOURCE_LOCALE } from '../../domain/language';
import type { PartnerPlace } from '../../desk/contract';
import { countryName, isCountryCode } from '../../domain/countries';
import { formOf } from '../form-link';
import { useLanguage, useTexts, type Language } from '../language';
import { TEXTS } from './texts';
import { PARTNER } from '../overview-types';

/** A partner by its name, which leads to its form; of one without a place, to the place there. */
export const PartnerLink = ({ partner }: { partner: PartnerPlace }) => {
  const texts = useTexts(TEXTS);
  const { documentId, name, municipality, point } = partner;
  return (
    <>
      <Link
        tag={RouterLink}
        to={formOf({
          type: PARTNER,
          documentId,
          locale: SOURCE_LOCALE,
          ...(!point && { field: 'location' }),
        })}
        lang={name ? SOURCE_LOCALE : undefined}
      >
        {name || texts.untitled}
      </Link>
      {municipality && (
        <Typography variant="pi" textColor="neutral600">
          {' '}
          · <span lang={SOURCE_LOCALE}>{municipality}</span>
        </Typography>
      )}
    </>
  );
};

const countryOf = ({ country, countryAsStated }: PartnerPlace, language: Language): string | null =>
  country !== null && isCountryCode(country) ? countryName(country, language) : countryAsStated;

/** The partners by country, in alphabetical order; last those without one. */
const byCountry = (partners: readonly PartnerPlace[], language: Language) => {
  const groups = new Map<string, PartnerPlace[]>();
  for (const partner of partners) {
    const name = countryOf(partner, language) ?? '';
    groups.set(name, [...(groups.get(name) ?? []), partner]);
  }
  const order = new Intl.Collator(language);
  return [...groups].sort(
    ([one], [other]) => Number(one === '') - Number(other === '') || order.compare(one, other),
  );
};

/** All partners by country: the same that the map shows, for those who do not see it. */
export const PartnerList = ({ partners }: { partners: readonly PartnerPlace[] }) => {
  const language = useLanguage();
  const texts = TEXTS[language];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {byCountry(partners, language).map(([name, own]) => (
        <Box key={name}>
          <Typography tag="h3" variant="delta">
            {name || texts.unknownCountry}{' '}
            <Typography variant="pi" textColor="neutral600">
              ({own.length})
            </Typography>
          </Typography>
          <Flex tag="ul" wrap="wrap" gap={4} paddingTop={2}>
            {own.map((partner) => (
              <li key={partner.documentId}>
                <PartnerLink partner={partner} />
              </li>
            ))}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
};
