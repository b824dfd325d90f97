-- Schema version 4: which offices reports give to people. What earlier versions read has none: to have them, read the same
-- reports into a new record.

-- That a report gives somebody an office, on the day on which it was published; once for each office and person of a report.
CREATE TABLE office (
  report_id      TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  actor          INTEGER NOT NULL REFERENCES actor (key),
  office         TEXT NOT NULL,        -- the office, role or rank in lower case: foreign minister
  country        TEXT,                 -- ISO 3166 alpha-3 of the country whose office it is, null where nothing says so
  past           INTEGER NOT NULL CHECK (past IN (0, 1)),  -- 1: the report says that it is held no more
  evidence       TEXT NOT NULL,        -- the words
  evidence_begin INTEGER NOT NULL,
  evidence_end   INTEGER NOT NULL,
  made_by        INTEGER NOT NULL REFERENCES made_by (key),
  confidence     REAL NOT NULL,
  PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX office_actor ON office (actor);
