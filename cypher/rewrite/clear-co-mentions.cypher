// Takes out pairs that no article names together any more.
// params: rows [{from, to}]
// columns: none
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[c:CO_MENTIONED]->(:Entity {id: row.to})
WHERE c.articleCount <= 0
DELETE c
