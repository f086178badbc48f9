// The relationship `c` of the entities `a` and `b`, made where there is none.
MERGE (a)-[c:CO_MENTIONED]->(b)
