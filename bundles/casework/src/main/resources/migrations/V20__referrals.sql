create table case_referral (
    id bigint not null primary key,
    sent_key varchar(400) not null,
    content_mark varchar(64) not null,
    channel varchar(20) not null,
    sender varchar(200) not null,
    agency varchar(200) not null,
    referrer varchar(200) not null,
    phone varchar(60) not null,
    is_self integer not null,
    concerns ${text} not null,
    problems varchar(4000) not null,
    wanted ${text} not null,
    urgency integer not null,
    consent varchar(30) not null,
    lawful_basis varchar(1000) not null,
    safety varchar(200) not null,
    safety_note varchar(2000) not null,
    received ${instant} not null,
    since ${instant} not null,
    state varchar(20) not null,
    family bigint not null,
    family_reason varchar(500) not null,
    chosen integer not null,
    locality varchar(200),
    officer varchar(200) not null,
    officer_name varchar(200) not null,
    decision varchar(30) not null,
    decision_reason varchar(4000) not null,
    level_id varchar(100) not null,
    service varchar(300) not null,
    hand_locality varchar(200),
    case_begun integer not null,
    returns integer not null
);
alter table case_referral add constraint case_referral_sent unique (sent_key);
create index case_referral_queue on case_referral (state, urgency, since);
create index case_referral_family on case_referral (family);
create index case_referral_sender on case_referral (sender, received);

create table case_referred (
    id bigint not null primary key,
    referral bigint not null references case_referral (id),
    place integer not null,
    forenames varchar(200) not null,
    surname varchar(200) not null,
    born date,
    family_role varchar(30) not null,
    address varchar(500) not null,
    postcode varchar(20) not null,
    person bigint not null
);
create index case_referred_referral on case_referred (referral, place);

create table case_referral_step (
    id bigint not null primary key,
    referral bigint not null references case_referral (id),
    happened ${instant} not null,
    by_name varchar(200) not null,
    by_agency varchar(200) not null,
    what varchar(1000) not null,
    reason varchar(4000) not null
);
create index case_referral_step_referral on case_referral_step (referral, id);
