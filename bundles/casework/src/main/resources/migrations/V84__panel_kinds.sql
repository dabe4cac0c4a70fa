-- The id of the kind of panel; empty for one of no kind.
alter table case_panel add column kind varchar(100) default '' not null;
