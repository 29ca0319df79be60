import { Box } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useAuth } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { newFormOf } from '../form-link';
import { useLanguage } from '../language';
import { NEW_ENTRIES } from '../type-names';
import { TEXTS } from './texts';

const CREATE = 'plugin::content-manager.explorer.create';

/** What one begins most often first; municipalities are begun once. */
const TYPES = ['visit', 'news-article', 'partner', 'agreement', 'project', 'membership', 'network', 'theme'];

const Row = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem;
`;

const Tile = styled(Link)`
  display: inline-flex;
  align-items: center;
  gap: 0.8rem;
  padding: 1.2rem 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  font-weight: 600;
  text-decoration: none;
  &:hover,
  &:focus-visible {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

/** A link for each thing that the user may begin: „Ново посещение“, „Нова новина“. */
export const Tiles = () => {
  const language = useLanguage();
  const permissions = useAuth('Tiles', ({ permissions: all }) => all);
  const own = TYPES.filter((name) =>
    permissions.some(({ action, subject }) => action === CREATE && subject === `api::${name}.${name}`),
  );
  if (own.length === 0) return null;
  return (
    <Box tag="nav" aria-label={TEXTS[language].begin}>
      <Row>
        {own.map((name) => (
          <li key={name}>
            <Tile to={newFormOf(`api::${name}.${name}`)}>
              <Plus aria-hidden fill="primary600" />
              {NEW_ENTRIES[name]?.[language]}
            </Tile>
          </li>
        ))}
      </Row>
    </Box>
  );
};
