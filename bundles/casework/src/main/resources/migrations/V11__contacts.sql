create table case_step (
    id bigint not null primary key,
    family bigint not null,
    what varchar(1000) not null,
    by_day date,
    account varchar(100) not null,
    who varchar(200) not null,
    done date,
    version integer not null
);
create index case_step_family on case_step (family);
create index case_step_account on case_step (account);

-- begins is local time in Britain.
create table case_appointment (
    id bigint not null primary key,
    family bigint not null,
    account varchar(100) not null,
    who varchar(200) not null,
    what varchar(200) not null,
    begins_day date not null,
    begins_minute integer not null,
    minutes integer not null,
    place varchar(300) not null,
    people varchar(1000) not null,
    state varchar(20) not null,
    remark varchar(1000) not null,
    version integer not null
);
create index case_appointment_family on case_appointment (family, begins_day);
create index case_appointment_account on case_appointment (account, begins_day);
