create table identification_run (
    id bigint not null primary key,
    programme varchar(200) not null,
    title varchar(500) not null,
    framework_version varchar(200) not null,
    as_at date not null,
    ran ${instant} not null,
    ran_by varchar(200) not null,
    families bigint not null,
    qualifying bigint not null,
    cannot_tell bigint not null,
    finished integer not null,
    headlines ${text} not null,
    flags ${text} not null
);
create index identification_run_newest on identification_run (programme, ran);

create table identification_family (
    id bigint not null primary key,
    run bigint not null references identification_run (id),
    family bigint not null,
    name varchar(500) not null,
    locality varchar(200),
    members varchar(2000) not null,
    place integer not null,
    status varchar(20) not null,
    reason varchar(2000) not null,
    concern integer not null,
    cost integer not null,
    ranking varchar(2000) not null,
    headlines varchar(2000) not null,
    flag_titles varchar(2000) not null,
    flags ${clob} not null,
    met ${clob} not null,
    doubts ${clob} not null
);
create index identification_family_place on identification_family (run, place);
create index identification_family_family on identification_family (family);
