// Which earlier article an article is like, and how much.
// params: rows [{later, earlier, score}]
// columns: none
UNWIND $rows AS row
MATCH (later:Article {id: row.later})
MATCH (earlier:Article {id: row.earlier})
MERGE (later)-[l:SAME_STORY]->(earlier)
SET l.score = row.score
