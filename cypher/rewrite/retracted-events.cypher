// Events that articles reported which no longer stand: kept for the record, apart from what is counted.
// params: rows [{id, properties, articleId, start}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (v:Event {id: row.id})
ON CREATE SET v += row.properties, v.reportCount = 0
CREATE (a)-[:RETRACTED_REPORTS {start: row.start, title: row.properties.title, terms: row.properties.terms}]->(v)
