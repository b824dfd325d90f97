-- Schema version 3: corrections by people. What was found stays as it is in the other tables; whoever reads the record
-- through the program sees it with these corrections applied, in the order of their ids (docs/record.md tells how).

-- Who changed what, and when. Rows are only ever added: what no longer holds is undone by another row.
CREATE TABLE correction (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  kind   TEXT NOT NULL,                -- accept reject retype-event retype-statement source party relays merge split
                                       -- copy not-copy date undo
  about  TEXT NOT NULL CHECK (json_valid(about)),   -- JSON: what it is about, by report, place and words
  change TEXT NOT NULL CHECK (json_valid(change)),  -- JSON: what it is changed to
  undoes INTEGER REFERENCES correction (id),        -- the correction that an undoing undoes
  author TEXT NOT NULL,                -- who made it
  at     TEXT NOT NULL,                -- ISO 8601, UTC
  note   TEXT
) STRICT;
CREATE INDEX correction_undoes ON correction (undoes);

CREATE TRIGGER correction_is_never_changed BEFORE UPDATE ON correction
BEGIN SELECT RAISE(ABORT, 'corrections are only ever added'); END;
CREATE TRIGGER correction_is_never_deleted BEFORE DELETE ON correction
BEGIN SELECT RAISE(ABORT, 'corrections are only ever added'); END;

-- Statements that read differently once corrected, for the full-text index; made anew from the corrections whenever
-- these change. Statements that are not here are as they were found.
CREATE TABLE corrected_statement (
  statement_id TEXT PRIMARY KEY REFERENCES statement (id) ON DELETE CASCADE,
  rejected     INTEGER NOT NULL CHECK (rejected IN (0, 1)),
  speaker      TEXT                    -- the names of its sources, null for none
) STRICT, WITHOUT ROWID;

DROP VIEW statement_words;
CREATE VIEW statement_words AS
  SELECT statement.key AS key, statement.id AS statement_id, statement.source AS source,
         CASE WHEN corrected.statement_id IS NOT NULL THEN corrected.speaker ELSE
         (SELECT group_concat(name, ', ') FROM
           (SELECT name FROM statement_source JOIN actor ON actor.key = statement_source.actor
             WHERE statement_source.statement_id = statement.id ORDER BY position)) END AS speaker,
         (SELECT group_concat(words, ' … ') FROM
           (SELECT words FROM statement_content
             WHERE statement_content.statement_id = statement.id ORDER BY position)) AS content
    FROM statement LEFT JOIN corrected_statement AS corrected ON corrected.statement_id = statement.id;
