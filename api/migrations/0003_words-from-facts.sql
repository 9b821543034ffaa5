-- What a place is searched by follows from its facts, and is made from them whenever it is loaded: stored words
-- would have to be written anew each time that search learns to read more.

ALTER TABLE places DROP COLUMN words;
