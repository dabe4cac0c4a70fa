-- The description by which each end is known since people were joined; 0 while nobody was.
alter table case_tie add column of_description bigint default 0 not null;
alter table case_tie add column to_description bigint default 0 not null;
