-- Why a fact matters. state: STANDS, REPLACED by newer words, or SET_ASIDE. said is in milliseconds since 1970.
create table case_significance (
    id bigint not null primary key,
    family bigint not null,
    fact bigint not null,
    why varchar(2000) not null,
    impact varchar(2000) not null,
    agency varchar(200) not null,
    who varchar(200) not null,
    said bigint not null,
    state varchar(20) not null,
    state_words varchar(1000) not null,
    state_by varchar(400) not null,
    version integer not null
);
create index case_significance_family on case_significance (family, state);

-- When somebody last looked the chronology through.
create table case_chronology_look (
    id bigint not null primary key,
    family bigint not null,
    looked bigint not null,
    agency varchar(200) not null,
    who varchar(200) not null
);
create index case_chronology_look_family on case_chronology_look (family);

create table case_extract (
    id bigint not null primary key,
    family bigint not null,
    audience varchar(20) not null,
    title varchar(200) not null
);
create index case_extract_family on case_extract (family);

create table case_extract_version (
    id bigint not null primary key,
    extract_id bigint not null,
    number integer not null,
    made bigint not null,
    made_by varchar(400) not null,
    readers varchar(500) not null,
    note varchar(1000) not null
);
create unique index case_extract_version_number on case_extract_version (extract_id, number);

-- A fact as it read when the version was made; fact is its id, by which it is seen how it stands now.
create table case_extract_line (
    id bigint not null primary key,
    extract_version bigint not null,
    place integer not null,
    fact bigint not null,
    who varchar(300) not null,
    from_day date not null,
    to_day date,
    told ${text} not null,
    why ${text} not null,
    agency varchar(200) not null,
    feed varchar(100),
    reference varchar(300) not null,
    learnt bigint not null,
    certainty varchar(20) not null,
    sensitivity varchar(20) not null
);
create index case_extract_line_version on case_extract_line (extract_version);
