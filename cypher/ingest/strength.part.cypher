// The binary logarithm of the articles that name the pair `c`, whole: an index on it changes only when they double.
SET c.strength = CASE WHEN c.articleCount < 1 THEN 0 ELSE toInteger(log(c.articleCount) / log(2) + 0.000001) END
