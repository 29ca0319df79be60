import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import type { PartnerPlace } from '../../desk/contract';
import { useGetPlacesQuery } from '../api';
import { useLanguage } from '../language';
import { PartnerLink, PartnerList } from './partner-list';
import { TEXTS } from './texts';
import { WorldMap, type PlacedItem } from './world-map';
import { PARTNER } from '../overview-types';

const placed = (partners: readonly PartnerPlace[]): PlacedItem[] =>
  partners.flatMap(({ documentId, name, point }) =>
    point ? [{ id: documentId, name: name ?? '', point }] : [],
  );

const Partners = ({ partners }: { partners: readonly PartnerPlace[] }) => {
  const texts = TEXTS[useLanguage()];
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const items = useMemo(() => placed(partners), [partners]);
  const shown = partners.filter(({ documentId }) => chosen.includes(documentId));
  const unplaced = partners.filter(({ point }) => !point);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <WorldMap
        items={items}
        label={texts.label}
        chosen={chosen}
        onChoose={(own) => setChosen(own.map(({ id }) => id))}
      />
      <Box role="status" aria-label={texts.chosen}>
        {shown.length === 0 ? (
          <Typography textColor="neutral600">{items.length > 0 ? texts.choose : texts.nowhere}</Typography>
        ) : (
          <Flex tag="ul" wrap="wrap" gap={4}>
            {shown.map((partner) => (
              <li key={partner.documentId}>
                <PartnerLink partner={partner} />
              </li>
            ))}
          </Flex>
        )}
      </Box>
      <Box tag="section" aria-labelledby="map-countries">
        <Typography id="map-countries" tag="h2" variant="beta" paddingBottom={4}>
          {texts.byCountry}
        </Typography>
        <PartnerList partners={partners} />
      </Box>
      {unplaced.length > 0 && (
        <Box tag="section" aria-labelledby="map-unplaced">
          <Typography id="map-unplaced" tag="h2" variant="beta">
            {texts.unplaced}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
            {texts.unplacedHint}
          </Typography>
          <Flex tag="ul" wrap="wrap" gap={4}>
            {unplaced.map((partner) => (
              <li key={partner.documentId}>
                <PartnerLink partner={partner} />
              </li>
            ))}
          </Flex>
        </Box>
      )}
    </Flex>
  );
};

const MapPage = () => {
  const language = useLanguage();
  const texts = TEXTS[language];
  const { data, isError } = useGetPlacesQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main lang={language}>
      <Page.Title>{texts.title}</Page.Title>
      <Layouts.Header title={texts.title} subtitle={texts.subtitle} />
      <Layouts.Content>
        <Box background="neutral0" shadow="tableShadow" hasRadius padding={6} marginBottom={10}>
          {data && data.partners.length > 0 ? (
            <>
              {!data.isAll && <Typography paddingBottom={3}>{texts.first}</Typography>}
              <Partners partners={data.partners} />
            </>
          ) : (
            <Typography role="status" textColor={isError ? 'danger700' : 'neutral600'}>
              {isError ? texts.failed : data ? texts.none : texts.loading}
            </Typography>
          )}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};

/** „Карта“: where the partners are. */
export default () => (
  <Page.Protect permissions={[{ action: 'plugin::content-manager.explorer.read', subject: PARTNER }]}>
    <MapPage />
  </Page.Protect>
);
