// What articles tell of whoever bears a name, and of which name that is.
// params: ids [ID]
// columns: id, facets
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)-[p:PORTRAYS|RETRACTED_PORTRAYS]->(f)
  WITH f.id + ' of ' + CASE WHEN EXISTS { MATCH (:SharedName {id: f.nameId}) } THEN f.nameId ELSE 'nobody' END
    + CASE WHEN type(p) = 'PORTRAYS' THEN '' ELSE ', withdrawn' END AS one
  ORDER BY one
  RETURN collect(one) AS facets
}
RETURN id, facets
