package nl.omdehoek.help;

import java.util.UUID;
import nl.omdehoek.people.Role;

/** Somebody asks for help, and whoever has this role there is to answer. */
public record RequestWaits(UUID request, Role forWhom) {}
