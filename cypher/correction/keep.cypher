// Keeps an article's present text beside it, as one that no longer stands.
// params: id, versionId, at
// columns: none
MATCH (a:Article {id: $id})
CREATE (old:Article:ExpiredArticle)-[:VERSION_OF]->(a)
SET old = a {.*, id: $versionId, pubStatus: 'SUPERSEDED', retractedAt: coalesce(a.retractedAt, $at), sequence: null}
