import { Alert, Link } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useGetNoticesQuery } from '../api';
import { useTexts } from '../language';
import { MAY_SEND } from './may-send';
import { TEXTS } from './texts';

const Trouble = () => {
  const texts = useTexts(TEXTS);
  const [isClosed, setClosed] = useState(false);
  const { data } = useGetNoticesQuery(undefined, { refetchOnMountOrArgChange: true });
  const names =
    data?.receivers.filter(({ failed, isOff }) => failed > 0 || isOff).map(({ name }) => name) ?? [];
  if (names.length === 0 || isClosed) return null;
  return (
    <Alert
      variant="warning"
      title={texts.title}
      closeLabel={texts.close}
      onClose={() => setClosed(true)}
      action={
        <Link tag={RouterLink} to="/settings/notices">
          {texts.open}
        </Link>
      }
    >
      {texts.alert(names.join(', '))}
    </Alert>
  );
};

/** Tells the administrator on the home page that a site does not accept notices; nobody else, and not while all is well. */
export const NoticesAlert = () => {
  const may = useAuth('NoticesAlert', ({ permissions }) =>
    permissions.some(({ action }) => action === MAY_SEND.action),
  );
  return may ? <Trouble /> : null;
};
