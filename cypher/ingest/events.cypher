// Events, each with the article that reports it and where in the text it first does.
// params: rows [{id, properties, articleId, start}]
// columns: none
UNWIND $rows AS row
MERGE (v:Event {id: row.id})
ON CREATE SET v += row.properties, v.reportCount = 0
SET v.reportCount = v.reportCount + 1
WITH v, row
MATCH (a:Article {id: row.articleId})
CREATE (a)-[:REPORTS {start: row.start}]->(v)
