-- A person's page tells what went away from them too.
create index hub_move_before on hub_move (person_before);
