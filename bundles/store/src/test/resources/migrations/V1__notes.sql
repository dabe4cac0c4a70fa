create table trial_note (
    id bigint not null primary key,
    wording ${text} not null,
    body ${clob},
    written ${instant} not null,
    scan ${bytes}
);
