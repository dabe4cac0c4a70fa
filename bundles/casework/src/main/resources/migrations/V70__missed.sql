-- Families found by the last look through the record. weight orders those of one kind.
create table case_missed (
    id bigint not null primary key,
    family bigint not null,
    locality varchar(200),
    kind varchar(20) not null,
    weight integer not null,
    since date not null,
    reason varchar(2000) not null
);
create index case_missed_family on case_missed (family);
create index case_missed_kind on case_missed (kind, weight);

create table case_missed_look (
    id bigint not null primary key,
    looked ${instant} not null,
    families bigint not null
);
