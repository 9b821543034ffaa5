-- Who was asked to go on instead of somebody: when the one says yes, the other stops looking after the place.
ALTER TABLE makers ADD COLUMN instead_of TEXT;
