-- People, as the hub believes them to be. The *_key columns are what a search looks in: upper case, no accents, no punctuation.
create table record_person (
    id bigint not null constraint record_person_id primary key,
    forenames varchar(200) not null,
    surname varchar(200) not null,
    forenames_key varchar(200) not null,
    surname_key varchar(200) not null,
    born date,
    sex varchar(10)
);
create index record_person_surname on record_person (surname_key, forenames_key);
create index record_person_forenames on record_person (forenames_key);
create index record_person_born on record_person (born);

create table record_identifier (
    person_id bigint not null,
    place integer not null,
    scheme varchar(100) not null,
    number varchar(100) not null,
    number_key varchar(100) not null,
    constraint record_identifier_place primary key (person_id, place)
);
create index record_identifier_number on record_identifier (number_key);

-- An address from a day on, until the next one.
create table record_residence (
    person_id bigint not null,
    place integer not null,
    since date not null,
    lines varchar(500) not null,
    postcode varchar(20) not null,
    postcode_key varchar(20) not null,
    uprn varchar(20),
    constraint record_residence_place primary key (person_id, place)
);
create index record_residence_postcode on record_residence (postcode_key);

create table record_family (
    id bigint not null constraint record_family_id primary key,
    name varchar(300) not null,
    locality varchar(200)
);

create table record_membership (
    family_id bigint not null,
    place integer not null,
    person_id bigint not null,
    part varchar(20) not null,
    resident boolean not null,
    from_day date not null,
    to_day date,
    reason varchar(1000) not null,
    constraint record_membership_place primary key (family_id, place)
);
create index record_membership_person on record_membership (person_id);

-- of_person is the type of to_person. superseded_by is the load that corrected it.
create table record_relationship (
    id bigint not null constraint record_relationship_id primary key,
    of_person bigint not null,
    type varchar(20) not null,
    to_person bigint not null,
    from_day date not null,
    to_day date,
    agency varchar(200) not null,
    feed varchar(100),
    reference varchar(300) not null,
    load_id bigint not null,
    source_record bigint not null,
    superseded_by bigint,
    withdrawn boolean not null
);
create index record_relationship_of on record_relationship (of_person);
create index record_relationship_source on record_relationship (source_record);
create index record_relationship_load on record_relationship (load_id);

-- subject is a person (about P) or a family (about F). learnt is in milliseconds since 1970. content is one key=value a line.
create table record_fact (
    id bigint not null constraint record_fact_id primary key,
    subject bigint not null,
    about char(1) not null,
    kind varchar(100) not null,
    from_day date not null,
    to_day date,
    content ${text} not null,
    agency varchar(200) not null,
    feed varchar(100),
    reference varchar(300) not null,
    learnt bigint not null,
    certainty varchar(20) not null,
    sensitivity varchar(20) not null,
    basis varchar(500) not null,
    load_id bigint not null,
    source_record bigint not null,
    superseded_by bigint,
    withdrawn boolean not null
);
create index record_fact_subject on record_fact (subject);
create index record_fact_source on record_fact (source_record);
create index record_fact_load on record_fact (load_id);

-- Which load corrected which source record: tells what comes back when a load is withdrawn and what a later load still corrects.
create table record_correction (
    load_id bigint not null,
    source_record bigint not null,
    primary key (load_id, source_record)
);
create index record_correction_source on record_correction (source_record);
