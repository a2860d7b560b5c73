package nl.omdehoek.help;

import java.util.UUID;
import nl.omdehoek.people.PersonId;

/** Somebody is asked how it went with a neighbour. */
public record HowItWentAsked(UUID ask, PersonId person) {}
