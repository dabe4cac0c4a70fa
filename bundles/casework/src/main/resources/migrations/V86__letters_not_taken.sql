-- When the mail server refused a notice to this address for the last time; null while letters arrive.
alter table case_notice_wish add column not_taken ${instant};
