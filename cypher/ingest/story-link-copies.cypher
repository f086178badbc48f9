// Which earlier article an article is a copy of, and how much of the shorter stands in the other;
// links that were there are forgotten before.
// params: rows [{later, earlier, score}]
// columns: none
UNWIND $rows AS row
MATCH (later:Article {id: row.later})
MATCH (earlier:Article {id: row.earlier})
CREATE (later)-[:COPY_OF {overlap: row.score}]->(earlier)
