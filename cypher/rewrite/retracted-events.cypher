// Events that articles reported which no longer stand: kept for the record, apart from what is counted.
// params: rows [{id, properties, articleId, start}]
// columns: none
UNWIND $rows AS row
MERGE (v:Event {id: row.id})
ON CREATE SET v += row.properties, v.reportCount = 0
WITH v, row
MATCH (a:Article {id: row.articleId})
CREATE (a)-[:RETRACTED_REPORTS {start: row.start, title: row.properties.title}]->(v)
