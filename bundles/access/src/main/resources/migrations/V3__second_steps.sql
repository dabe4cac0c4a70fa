create table access_second_step (
    account varchar(100) not null primary key references access_account (account),
    secret varchar(200) not null,
    recovery varchar(1000) not null,
    last_step bigint not null,
    set_up varchar(24) not null,
    version integer not null
);
