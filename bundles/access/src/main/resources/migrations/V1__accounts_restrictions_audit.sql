create table access_account (
    account varchar(100) not null primary key,
    name varchar(200) not null,
    agency varchar(200) not null,
    roles varchar(500) not null,
    localities varchar(4000) not null,
    password varchar(200) not null,
    enabled boolean not null,
    edition bigint not null,
    made_by varchar(100) not null,
    version integer not null
);

create table access_token (
    hash varchar(64) not null primary key,
    account varchar(100) not null references access_account (account),
    issued varchar(24) not null
);

create index access_token_account on access_token (account);

create table access_restriction (
    family bigint not null primary key,
    level_name varchar(20) not null,
    named varchar(8000) not null,
    contact varchar(200) not null
);

create table access_audit (
    entry_number bigint not null primary key,
    written_at varchar(24) not null,
    account varchar(100) not null,
    roles varchar(500) not null,
    agency varchar(200) not null,
    session_hash varchar(100) not null,
    action_name varchar(50) not null,
    subject varchar(200) not null,
    detail varchar(500) not null,
    decision varchar(20) not null,
    hash varchar(64) not null
);

create index access_audit_account on access_audit (account, entry_number);
create index access_audit_subject on access_audit (subject, entry_number);
create index access_audit_written on access_audit (written_at);

create table access_head (
    id integer not null primary key,
    entry_number bigint not null,
    hash varchar(64) not null
);
