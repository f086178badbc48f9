// Constraints and indexes of the embedded engine, created where they are missing. A uniqueness constraint makes no
// index there, so that each id has both. Its indexes answer equality alone; full-text indexes are made in embedded.ts.
CREATE INDEX article_id IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE CONSTRAINT article_id_unique IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE INDEX source_id IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE CONSTRAINT source_id_unique IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX name_key IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE CONSTRAINT name_key_unique IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE INDEX event_id IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE CONSTRAINT event_id_unique IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE INDEX statement_id IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE CONSTRAINT statement_id_unique IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE INDEX role_id IF NOT EXISTS FOR (n:Role) ON (n.id);
CREATE CONSTRAINT role_id_unique IF NOT EXISTS FOR (n:Role) REQUIRE n.id IS UNIQUE;
CREATE INDEX story_id IF NOT EXISTS FOR (n:Story) ON (n.id);
CREATE CONSTRAINT story_id_unique IF NOT EXISTS FOR (n:Story) REQUIRE n.id IS UNIQUE;
CREATE INDEX claim_id IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE CONSTRAINT claim_id_unique IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE INDEX meta_id IF NOT EXISTS FOR (n:Meta) ON (n.id);
CREATE CONSTRAINT meta_id_unique IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE;
CREATE INDEX article_sequence IF NOT EXISTS FOR (n:Article) ON (n.sequence);
CREATE INDEX redirect_id IF NOT EXISTS FOR (n:Redirect) ON (n.id);
CREATE CONSTRAINT redirect_id_unique IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE INDEX merge_id IF NOT EXISTS FOR (n:EntityMerge) ON (n.id);
CREATE CONSTRAINT merge_id_unique IF NOT EXISTS FOR (n:EntityMerge) REQUIRE n.id IS UNIQUE;
CREATE INDEX kept_apart_id IF NOT EXISTS FOR (n:KeptApart) ON (n.id);
CREATE CONSTRAINT kept_apart_id_unique IF NOT EXISTS FOR (n:KeptApart) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_id IF NOT EXISTS FOR (n:Change) ON (n.id);
CREATE CONSTRAINT change_id_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE INDEX kept_apart_a IF NOT EXISTS FOR (n:KeptApart) ON (n.aId);
CREATE INDEX redirect_target IF NOT EXISTS FOR (n:Redirect) ON (n.targetId);
CREATE INDEX claim_entity IF NOT EXISTS FOR (n:Claim) ON (n.entityId);
CREATE INDEX story_key IF NOT EXISTS FOR (n:StoryKey) ON (n.key);
CREATE CONSTRAINT story_key_unique IF NOT EXISTS FOR (n:StoryKey) REQUIRE n.key IS UNIQUE;
CREATE INDEX claim_fact IF NOT EXISTS FOR (n:Claim) ON (n.factId)
