-- Where the families found live, so that a list need not ask every row of the run. Empty for earlier runs.
alter table identification_run add column localities ${text} default '' not null;
