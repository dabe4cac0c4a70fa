-- Who wants to be told by e-mail that something is new, and what is still to be sent. Neither says what it is about.
create table case_notice_wish (
    account varchar(100) not null primary key,
    address varchar(254) not null
);

create table case_notice (
    account varchar(100) not null primary key,
    due ${instant} not null,
    tries integer not null
);
create index case_notice_due on case_notice (due);
