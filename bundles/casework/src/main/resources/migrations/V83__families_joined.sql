-- Work with a family that has become part of another follows it; came_from is the family with which it was begun, 0 where it is that still.
alter table case_spell add column came_from bigint default 0 not null;
alter table case_change add column came_from bigint default 0 not null;
alter table case_allocation add column came_from bigint default 0 not null;
alter table case_step add column came_from bigint default 0 not null;
alter table case_appointment add column came_from bigint default 0 not null;
alter table case_panel_item add column came_from bigint default 0 not null;
alter table case_supervision add column came_from bigint default 0 not null;
alter table case_pack add column came_from bigint default 0 not null;
alter table case_referral add column came_from bigint default 0 not null;
alter table case_assessment add column came_from bigint default 0 not null;
alter table case_agreement add column came_from bigint default 0 not null;
alter table case_consent add column came_from bigint default 0 not null;
alter table case_connection add column came_from bigint default 0 not null;
alter table case_tie add column came_from bigint default 0 not null;
alter table case_significance add column came_from bigint default 0 not null;
alter table case_chronology_look add column came_from bigint default 0 not null;
alter table case_draft add column came_from bigint default 0 not null;
alter table case_extract add column came_from bigint default 0 not null;

-- Copies of two families may bear the same number.
alter table case_pack drop constraint case_pack_copy;
alter table case_pack add constraint case_pack_copy unique (family, came_from, copy_number);

-- A family (gone, and how it was called) that became part of another. state: MOVED when there was nothing to settle, JOINED until somebody
-- has said who goes on, SETTLED, APART when it is one again and nobody has seen that yet, OVER. The rest is what is taken back then: the
-- case and agreement that were closed, whose time with the family ended (id and day before, one a line), and who came in instead.
create table case_joined (
    id bigint not null primary key,
    gone bigint not null,
    family bigint not null,
    came_from bigint default 0 not null,
    label varchar(300) not null,
    joined date not null,
    state varchar(20) not null,
    spell bigint not null,
    agreement bigint not null,
    ended varchar(2000) not null,
    came_in bigint not null,
    settled_by varchar(200) not null,
    version integer not null
);
create index case_joined_gone on case_joined (gone);
create index case_joined_family on case_joined (family);
create index case_joined_state on case_joined (state);
