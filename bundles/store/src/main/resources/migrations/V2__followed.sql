-- Facts about a family that has become part of another: of which family each was said first.
create table record_followed (
    fact_id bigint not null primary key,
    came_from bigint not null
);
create index record_followed_from on record_followed (came_from);
