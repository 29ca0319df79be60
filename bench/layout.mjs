const joinOf = ({ joinTable }) => ({
  table: joinTable.name,
  source: joinTable.joinColumn.name,
  target: (joinTable.inverseJoinColumn ?? joinTable.morphColumn.idColumn).name,
  order: joinTable.orderColumnName,
});

const layoutOf = (strapi, uid) => {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const columns = {};
  const links = {};
  const components = {};
  for (const [name, { columnName, joinTable }] of Object.entries(attributes)) {
    const { type, component } = strapi.getModel(uid).attributes[name] ?? {};
    if (type === 'component' || type === 'dynamiczone')
      components[name] = { ...joinOf({ joinTable }), component };
    else if (joinTable?.inverseJoinColumn) links[name] = joinOf({ joinTable });
    else if (columnName) columns[name] = columnName;
  }
  return { table: tableName, columns, links, components };
};

/**
 * Where Strapi keeps what: the tables, columns, link tables and component tables of some types, by its own metadata.
 *
 * @param strapi
 * @param {string[]} uids of content types and components
 */
export const describeLayout = (strapi, uids) =>
  Object.fromEntries(uids.map((uid) => [uid, layoutOf(strapi, uid)]));
