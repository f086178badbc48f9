// Takes out those of the statements that stand in no article.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (s:Statement {id: id})
WHERE COUNT { (s)<-[:QUOTES]-() } = 0
DETACH DELETE s
