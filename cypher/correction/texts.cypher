// Every text that an article had: its present one and those before.
// params: id
// columns: id, version, contentHash, ingestedAt
MATCH (a:Article {id: $id})
RETURN a.id AS id, a.version AS version, a.contentHash AS contentHash, a.ingestedAt AS ingestedAt
UNION ALL
MATCH (:Article {id: $id})<-[:VERSION_OF]-(a:Article)
RETURN a.id AS id, a.version AS version, a.contentHash AS contentHash, a.ingestedAt AS ingestedAt
