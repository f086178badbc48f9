// Which earlier article an article is like, and how much; links that were there are forgotten before.
// params: rows [{later, earlier, score}]
// columns: none
UNWIND $rows AS row
MATCH (later:Article {id: row.later})
MATCH (earlier:Article {id: row.earlier})
CREATE (later)-[:SAME_STORY {score: row.score}]->(earlier)
