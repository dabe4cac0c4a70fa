-- What a feed's people were worth after a load; days are whole days, empty where the load brought no new row.
create table hub_figures (
    load_id bigint not null constraint hub_figures_load primary key,
    people bigint not null,
    doubled bigint not null,
    contradicted bigint not null,
    newest date,
    half_within int,
    most_within int
);

create table hub_agreement (
    load_id bigint not null,
    other_feed varchar(100) not null,
    aspect varchar(20) not null,
    both_say bigint not null,
    same bigint not null,
    constraint hub_agreement_load primary key (load_id, other_feed, aspect)
);

-- Two identities of one person that contradict each other; what they say stays with them.
create table hub_disagreement (
    feed varchar(100) not null,
    aspect varchar(20) not null,
    person_id bigint not null,
    identity_id bigint not null,
    other_id bigint not null,
    otherwise int not null,
    alike int not null,
    constraint hub_disagreement_of primary key (feed, aspect, person_id)
);
