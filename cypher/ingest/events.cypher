// Events, each with the article that reports it and where in the text it first does. One that no article reported any
// more is told, since what it sums up must be made again.
// params: rows [{id, properties, articleId, start}]
// columns: revivedId
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (v:Event {id: row.id})
ON CREATE SET v += row.properties, v.reportCount = 0
SET v.reportCount = v.reportCount + 1,
  v.terms = CASE WHEN row.properties.title < v.title THEN row.properties.terms ELSE v.terms END,
  v.title = CASE WHEN row.properties.title < v.title THEN row.properties.title ELSE v.title END
CREATE (a)-[:REPORTS {start: row.start, title: row.properties.title, terms: row.properties.terms}]->(v)
WITH v
WHERE v.expired
REMOVE v.expired
RETURN v.id AS revivedId
