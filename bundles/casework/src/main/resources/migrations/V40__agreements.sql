create table case_agreement (
    id bigint not null primary key,
    family bigint not null,
    template varchar(200) not null,
    template_title varchar(500) not null,
    begun date not null,
    begun_by varchar(200) not null,
    plain_words ${text} not null,
    child_words ${text} not null,
    review_on date,
    ended date,
    end_reason varchar(2000) not null,
    changed_by varchar(200) not null,
    edition bigint not null
);
create index case_agreement_family on case_agreement (family);

create table case_goal (
    id bigint not null primary key,
    agreement bigint not null references case_agreement (id),
    person bigint,
    problem varchar(200) not null,
    problem_title varchar(500) not null,
    words ${text} not null,
    child_words varchar(4000) not null,
    scale_title varchar(500) not null,
    lowest integer not null,
    highest integer not null,
    lowest_means varchar(1000) not null,
    highest_means varchar(1000) not null,
    target integer not null,
    target_words varchar(4000) not null,
    agencies varchar(4000) not null,
    state varchar(20) not null,
    reason varchar(4000) not null,
    changed_by varchar(200) not null,
    edition bigint not null
);
create index case_goal_agreement on case_goal (agreement);

create table case_goal_reading (
    id bigint not null primary key,
    goal bigint not null references case_goal (id),
    agreement bigint not null,
    on_day date not null,
    reading integer not null,
    words ${text} not null,
    agency varchar(200) not null,
    worker varchar(200) not null,
    recorded ${instant} not null
);
create index case_goal_reading_agreement on case_goal_reading (agreement);

create table case_promise (
    id bigint not null primary key,
    agreement bigint not null references case_agreement (id),
    goal bigint,
    kind varchar(20) not null,
    person bigint,
    service varchar(200) not null,
    words ${text} not null,
    why ${text} not null,
    practical integer not null,
    due date,
    state varchar(20) not null,
    reason varchar(4000) not null,
    settled date,
    settled_by varchar(200) not null,
    changed_by varchar(200) not null,
    edition bigint not null
);
create index case_promise_agreement on case_promise (agreement);

create table case_agreement_version (
    id bigint not null primary key,
    agreement bigint not null references case_agreement (id),
    version integer not null,
    offered ${instant} not null,
    offered_by varchar(200) not null,
    why varchar(4000) not null,
    clauses ${clob} not null,
    digest varchar(64) not null,
    constraint case_agreement_version_once unique (agreement, version)
);

create table case_agreement_mark (
    id bigint not null primary key,
    version bigint not null references case_agreement_version (id),
    agreement bigint not null,
    person bigint,
    name varchar(500) not null,
    service varchar(200) not null,
    how varchar(20) not null,
    mark varchar(500) not null,
    witness varchar(500) not null,
    on_day date not null,
    disagreement ${text} not null,
    recorded_by varchar(200) not null,
    recorded ${instant} not null,
    signatory varchar(250) not null,
    constraint case_agreement_mark_once unique (version, signatory)
);
create index case_agreement_mark_agreement on case_agreement_mark (agreement);

create table case_consent (
    id bigint not null primary key,
    family bigint not null,
    kind varchar(30) not null,
    service varchar(200) not null,
    person bigint not null,
    name varchar(500) not null,
    said varchar(20) not null,
    on_day date not null,
    how varchar(500) not null,
    words ${text} not null,
    recorded_by varchar(200) not null,
    recorded ${instant} not null,
    withdrawn date,
    withdrawn_words ${text} not null,
    withdrawn_by varchar(200) not null
);
create index case_consent_family on case_consent (family);

create table case_ladder_use (
    id bigint not null primary key,
    agreement bigint not null references case_agreement (id),
    on_day date not null,
    step varchar(200) not null,
    title varchar(500) not null,
    reason ${text} not null,
    decided_by varchar(500) not null,
    recorded_by varchar(200) not null
);
create index case_ladder_use_agreement on case_ladder_use (agreement);

create table case_agreement_review (
    id bigint not null primary key,
    agreement bigint not null references case_agreement (id),
    held date not null,
    taking_part varchar(2000) not null,
    said ${text} not null,
    recorded_by varchar(200) not null
);
create index case_agreement_review_agreement on case_agreement_review (agreement);
