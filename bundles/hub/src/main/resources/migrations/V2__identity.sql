drop table hub_key;

create table hub_register (
    id int not null primary key,
    revision bigint not null
);

create table hub_measure (
    version int not null primary key,
    learned bigint not null,
    learned_by varchar(200) not null,
    record_count bigint not null,
    content ${bytes} not null
);

create table hub_doubt (
    one_id bigint not null,
    other_id bigint not null,
    weight double precision not null,
    nearness double precision not null,
    is_together smallint not null,
    constraint hub_doubt_pair primary key (one_id, other_id)
);
create index hub_doubt_other on hub_doubt (other_id);
create index hub_doubt_nearness on hub_doubt (nearness);

create table hub_decision (
    id bigint not null primary key,
    what varchar(20) not null,
    decided bigint not null,
    decided_by varchar(200) not null,
    note varchar(2000) not null,
    undone bigint,
    undone_by varchar(200)
);

create table hub_decision_pair (
    decision_id bigint not null,
    one_id bigint not null,
    other_id bigint not null,
    is_same smallint not null,
    primary key (decision_id, one_id, other_id)
);
create index hub_decision_one on hub_decision_pair (one_id);
create index hub_decision_other on hub_decision_pair (other_id);

create table hub_move (
    id bigint not null primary key,
    identity_id bigint not null,
    person_before bigint not null,
    person_after bigint not null,
    moved bigint not null,
    because varchar(200) not null
);
create index hub_move_identity on hub_move (identity_id);
