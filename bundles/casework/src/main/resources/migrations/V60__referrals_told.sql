alter table case_referral add column told_family bigint default 0 not null;
