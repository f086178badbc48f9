// Which text of articles is stored, by its hash; none for an article seen only as a link.
// params: ids [ID]
// columns: key, contentHash
MATCH (a:Article)
WHERE a.id IN $ids AND a.pubStatus <> 'HEADLINE'
RETURN a.id AS key, a.contentHash AS contentHash
