-- 1: the decision holds, and people have still to follow it.
alter table hub_decision add column pending smallint default 0 not null;

-- The record that a row with a fault became, 0 when the row could not be used.
alter table hub_reject add column record_id bigint default 0 not null;

-- 1: old enough that what need not be kept of it is gone.
alter table hub_load add column purged smallint default 0 not null;
