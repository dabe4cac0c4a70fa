create table case_absence (
    id bigint not null primary key,
    account varchar(100) not null,
    cover varchar(100) not null,
    from_day date not null,
    to_day date not null,
    reason varchar(300) not null
);
create index case_absence_account on case_absence (account, to_day);

create table case_panel (
    id bigint not null primary key,
    meets date not null,
    title varchar(200) not null,
    locality varchar(200),
    attended varchar(2000) not null,
    called_by varchar(200) not null,
    version integer not null
);

create table case_panel_item (
    id bigint not null primary key,
    panel bigint not null references case_panel (id),
    family bigint not null,
    question varchar(1000) not null,
    decision varchar(1000),
    reason varchar(2000),
    review date,
    decided_by varchar(200),
    version integer not null
);
create index case_panel_item_panel on case_panel_item (panel);
create index case_panel_item_family on case_panel_item (family);

create table case_supervision (
    id bigint not null primary key,
    family bigint not null,
    day_of date not null,
    words ${text} not null,
    chronology_reviewed integer not null,
    by_account varchar(100) not null,
    by_name varchar(200) not null
);
create index case_supervision_family on case_supervision (family);

-- Copies of visit packs that were taken out.
create table case_pack (
    id bigint not null primary key,
    family bigint not null,
    copy_number integer not null,
    made ${instant} not null,
    expires date not null,
    account varchar(100) not null,
    constraint case_pack_copy unique (family, copy_number)
);

alter table case_allocation drop column absence;
