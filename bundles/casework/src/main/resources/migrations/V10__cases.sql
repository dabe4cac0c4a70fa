-- One spell of work with a family. open_family is the family while it is open: at most one.
create table case_spell (
    id bigint not null primary key,
    family bigint not null,
    open_family bigint constraint case_spell_one_open unique,
    level_id varchar(100) not null,
    programme varchar(200),
    begun date not null,
    reason varchar(2000) not null,
    stage varchar(20) not null,
    closed date,
    ending varchar(200),
    closing_reason varchar(2000),
    version integer not null
);
create index case_spell_family on case_spell (family);

-- Its history: what was changed from what to what, in words as they were then.
create table case_change (
    id bigint not null primary key,
    family bigint not null,
    spell bigint not null references case_spell (id),
    changed ${instant} not null,
    what varchar(20) not null,
    was varchar(300) not null,
    became varchar(300) not null,
    by_account varchar(100) not null,
    by_name varchar(200) not null,
    reason varchar(2000) not null
);
create index case_change_family on case_change (family);

-- Whose family it is: part is ADVOCATE or COVER. current_spell is the spell while this is its one advocate.
create table case_allocation (
    id bigint not null primary key,
    spell bigint not null references case_spell (id),
    family bigint not null,
    part varchar(20) not null,
    current_spell bigint constraint case_allocation_one_current unique,
    account varchar(100) not null,
    name varchar(200) not null,
    agency varchar(200) not null,
    phone varchar(50) not null,
    from_day date not null,
    to_day date,
    absence bigint,
    said_by varchar(200) not null,
    said_agency varchar(200) not null,
    version integer not null
);
create index case_allocation_spell on case_allocation (spell);
create index case_allocation_account on case_allocation (account);
create index case_allocation_family on case_allocation (family);

-- What managers say of an advocate. skills and localities are one a line; capacity is in families of weight one.
create table case_advocate (
    account varchar(100) not null primary key,
    name varchar(200) not null,
    agency varchar(200) not null,
    phone varchar(50) not null,
    skills varchar(2000) not null,
    localities varchar(2000) not null,
    capacity integer not null,
    version integer not null
);
