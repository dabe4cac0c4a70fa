create table case_draft (
    id bigint not null primary key,
    account varchar(200) not null,
    form varchar(200) not null,
    record varchar(200) not null,
    record_version bigint not null,
    family bigint,
    kept bigint not null,
    key_edition integer not null,
    content ${bytes} not null
);
create unique index case_draft_whose on case_draft (account, form, record, record_version);
