-- of_person is the type of to_person. Written into the record as well, under its id; what was taken back stays here alone.
create table case_tie (
    id bigint not null primary key,
    family bigint not null,
    of_person bigint not null,
    type varchar(20) not null,
    to_person bigint not null,
    from_day date not null,
    to_day date,
    note varchar(1000) not null,
    agency varchar(200) not null,
    who varchar(200) not null,
    taken_back varchar(1000) not null,
    version integer not null
);
create index case_tie_family on case_tie (family);

create table case_connection (
    id bigint not null primary key,
    family bigint not null,
    name varchar(200) not null,
    sort varchar(20) not null,
    quality varchar(20) not null,
    from_day date not null,
    to_day date,
    note varchar(1000) not null,
    agency varchar(200) not null,
    who varchar(200) not null,
    version integer not null
);
create index case_connection_family on case_connection (family);
