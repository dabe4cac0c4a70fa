-- Families kept closer that became part of another. The restriction of the one that is gone stays in access_restriction under its id; here
-- is what held for the joined family before, to be brought back when the two are apart again. level_name is empty where nothing held.
create table access_restriction_joined (
    family bigint not null,
    gone bigint not null,
    level_name varchar(20) not null,
    named varchar(8000) not null,
    contact varchar(200) not null,
    ground_name varchar(20) not null,
    words varchar(300) not null,
    author varchar(100) not null,
    since_day date not null,
    review_day date not null,
    constraint access_restriction_joined_two primary key (family, gone)
);
