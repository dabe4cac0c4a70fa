-- Families in somebody's hand that have become part of another: whose descriptions went over with each (has_stayed 0), and whose were there
-- before (1). By them a family is known again. into_family is 0 where nobody was left.
create table hub_family_gone (
    family_id bigint not null,
    identity_id bigint not null,
    is_child smallint not null,
    has_stayed smallint not null,
    into_family bigint not null,
    constraint hub_family_gone_whose primary key (family_id, identity_id)
);
create index hub_family_gone_identity on hub_family_gone (identity_id);
create index hub_family_gone_into on hub_family_gone (into_family);
