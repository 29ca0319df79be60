import { styled } from 'styled-components';

/** Around a table of Strapi’s design system: its texts have as many lines as they need, so that no column is cut off in a narrow window. */
export const WrappedTable = styled.div`
  th,
  td,
  th span,
  td span,
  td p {
    white-space: normal;
    overflow-wrap: break-word;
  }

  td button {
    height: auto;
    min-height: 3.2rem;
  }

  @media (max-width: 1079px) {
    th,
    td {
      padding-inline: 0.8rem;
    }
  }
`;
