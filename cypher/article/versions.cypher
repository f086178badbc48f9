// The earlier texts of articles, and the present one of an earlier text; latest first.
// params: ids [ID]
// columns: key, versionId
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:VERSION_OF]-(v:Article)
RETURN id AS key, v.id AS versionId
ORDER BY v.version DESC
