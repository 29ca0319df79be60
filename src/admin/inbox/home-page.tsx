import { Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useAuth } from '@strapi/strapi/admin';
import { useGetInboxQuery } from '../api';
import { displayToday } from '../dates';
import { useLanguage } from '../language';
import { NoticesAlert } from '../notices/alert';
import { Overviews } from './overviews';
import { Section, Sections } from './sections';
import { TEXTS } from './texts';
import { Tiles } from './tiles';

const Inbox = () => {
  const texts = TEXTS[useLanguage()];
  const { data, isFetching, isError } = useGetInboxQuery(undefined, { refetchOnMountOrArgChange: true });
  if (data && !isFetching) return <Sections groups={data} />;
  return (
    <Section name="waiting">
      <Typography role="status" textColor={isError ? 'danger700' : 'neutral600'}>
        {isError ? texts.failed : texts.loading}
      </Typography>
    </Section>
  );
};

/** The editor’s desk: what one begins, what waits, what is coming and what needs care. */
const HomePage = () => {
  const language = useLanguage();
  const texts = TEXTS[language];
  const user = useAuth('HomePage', ({ user: present }) => present);
  return (
    <Page.Main lang={language}>
      <Page.Title>{texts.page}</Page.Title>
      <Layouts.Header
        title={texts.hello(user?.firstname ?? user?.email ?? '')}
        subtitle={displayToday(language)}
        primaryAction={<Overviews />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
          <NoticesAlert />
          <Tiles />
          <Inbox />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default HomePage;
