import { Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Wrapped = styled.div`
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

interface WrappedTableProps {
  headings: readonly string[];
  rows: readonly ReactNode[];
}

/** A table of Strapi’s design system whose texts have as many lines as they need, so that no column is cut off in a narrow window. */
export const WrappedTable = ({ headings, rows }: WrappedTableProps) => (
  <Wrapped>
    <Table colCount={headings.length} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {headings.map((heading) => (
            <Th key={heading}>
              <Typography variant="sigma" textColor="neutral600">
                {heading}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>{rows}</Tbody>
    </Table>
  </Wrapped>
);
