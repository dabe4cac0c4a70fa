-- What was restricted before a reason was asked for is to be looked at now.
alter table access_restriction add column ground_name varchar(20) default 'OTHER' not null;
alter table access_restriction add column words varchar(300) default '' not null;
alter table access_restriction add column author varchar(100) default '' not null;
alter table access_restriction add column since_day date default '2026-01-01' not null;
alter table access_restriction add column review_day date default '2026-01-01' not null;
