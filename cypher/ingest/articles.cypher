// Creates the articles that are not there yet; one seen only as a link until now becomes a read one.
// Who creates it first wins: `created` tells the articles of this ingest ($ingestId) from those stored before.
// params: rows [{id, properties}], ingestId
// columns: id, created, contentHash
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a += row.properties, a.ingestId = $ingestId
FOREACH (_ IN CASE WHEN a.pubStatus = 'HEADLINE' THEN [1] ELSE [] END |
  SET a += row.properties, a.ingestId = $ingestId
  REMOVE a:Headline)
RETURN a.id AS id, a.ingestId = $ingestId AS created, a.contentHash AS contentHash
