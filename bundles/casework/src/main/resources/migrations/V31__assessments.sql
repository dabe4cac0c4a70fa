create table case_assessment (
    id bigint not null primary key,
    spell bigint not null references case_spell (id),
    family bigint not null,
    begun bigint not null,
    account varchar(200) not null,
    author varchar(200) not null,
    agency varchar(200) not null
);
create unique index case_assessment_spell on case_assessment (spell);
create index case_assessment_family on case_assessment (family);

create table case_answer (
    id bigint not null primary key,
    assessment bigint not null references case_assessment (id),
    field varchar(500) not null,
    version integer not null,
    how varchar(20) not null,
    place varchar(20) not null,
    words ${clob} not null,
    asked varchar(1000) not null,
    account varchar(200) not null,
    author varchar(200) not null,
    agency varchar(200) not null,
    written bigint not null,
    asked_again boolean not null
);
create unique index case_answer_version on case_answer (assessment, field, version);

create table case_scale_reading (
    id bigint not null primary key,
    assessment bigint not null references case_assessment (id),
    subject varchar(100) not null,
    domain_id varchar(200) not null,
    title varchar(500) not null,
    step integer not null,
    best integer not null,
    words varchar(500) not null,
    day date not null,
    note ${text} not null,
    account varchar(200) not null,
    author varchar(200) not null,
    agency varchar(200) not null,
    taken bigint not null
);
create index case_scale_reading_assessment on case_scale_reading (assessment);

create table case_publication (
    id bigint not null primary key,
    assessment bigint not null references case_assessment (id),
    edition integer not null,
    answers ${clob} not null,
    note ${text} not null,
    account varchar(200) not null,
    author varchar(200) not null,
    agency varchar(200) not null,
    published bigint not null
);
create unique index case_publication_edition on case_publication (assessment, edition);
