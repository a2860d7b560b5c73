package nl.omdehoek.people;

import java.time.Instant;

/** Somebody with a proven address wants a link to come back by. */
public record WayBackAsked(PersonId person, Instant at) {}
