create table hub_load (
    id bigint not null primary key,
    feed varchar(100) not null,
    title varchar(300) not null,
    file_name varchar(300) not null,
    print varchar(64) not null,
    sent_by varchar(200) not null,
    started bigint not null,
    finished bigint,
    state varchar(12) not null,
    remark varchar(2000) not null,
    row_count bigint not null,
    accepted bigint not null,
    unchanged bigint not null,
    corrected bigint not null,
    rejected bigint not null,
    first_record bigint not null,
    last_record bigint not null
);

create table hub_reject (
    load_id bigint not null,
    number bigint not null,
    line bigint not null,
    column_name varchar(100) not null,
    sent varchar(500) not null,
    reason varchar(1000) not null,
    primary key (load_id, number)
);

create table hub_quality (
    load_id bigint not null,
    place int not null,
    column_name varchar(100) not null,
    label varchar(300) not null,
    filled bigint not null,
    valid bigint not null,
    row_count bigint not null,
    primary key (load_id, place)
);

create table hub_mapping (
    feed varchar(100) not null,
    place int not null,
    column_name varchar(100) not null,
    is_code smallint not null,
    sent varchar(300) not null,
    meant varchar(300) not null,
    primary key (feed, place)
);

create table hub_record (
    id bigint not null constraint hub_record_id primary key,
    row_key bigint not null,
    row_check bigint not null,
    content bigint not null,
    subject int not null,
    identity_id bigint not null,
    seen date not null,
    superseded_by bigint not null,
    withdrawn smallint not null
);
create index hub_record_key on hub_record (row_key);
create index hub_record_identity on hub_record (identity_id);

create table hub_correction (
    load_id bigint not null,
    record_id bigint not null,
    primary key (load_id, record_id)
);

create table hub_identity (
    id bigint not null constraint hub_identity_id primary key,
    feed varchar(100) not null,
    forenames varchar(4000) not null,
    surname varchar(4000) not null,
    born date,
    sex varchar(8),
    identifiers varchar(4000) not null,
    address varchar(4000),
    postcode varchar(8),
    uprn varchar(12),
    first_seen date not null,
    last_seen date not null,
    person_id bigint not null,
    print bigint not null,
    print_check bigint not null,
    at_property bigint,
    at_address bigint
);
create index hub_identity_print on hub_identity (print);
create index hub_identity_person on hub_identity (person_id);
create index hub_identity_property on hub_identity (at_property);
create index hub_identity_address on hub_identity (at_address);

create table hub_key (
    hash bigint not null,
    identity_id bigint not null,
    constraint hub_key_hash primary key (hash, identity_id)
);

create table hub_tie (
    record_id bigint not null,
    identity_of bigint not null,
    relationship varchar(20) not null,
    identity_to bigint not null,
    starts date not null,
    ends date,
    load_id bigint not null,
    agency varchar(300) not null,
    feed varchar(100) not null,
    reference varchar(1000) not null
);
create index hub_tie_of on hub_tie (identity_of);
create index hub_tie_to on hub_tie (identity_to);

create table hub_belonging (
    family_id bigint not null,
    person_id bigint not null,
    is_child smallint not null,
    constraint hub_belonging_family primary key (family_id, person_id)
);
create index hub_belonging_person on hub_belonging (person_id);
