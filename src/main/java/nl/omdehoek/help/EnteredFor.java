package nl.omdehoek.help;

import java.util.UUID;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PhoneNumber;

/**
 * Somebody for whom staff write down what they ask; they said that they are 16 or older.
 *
 * @param formKey of the form that was filled in
 */
public record EnteredFor(FirstName name, PhoneNumber telephone, CameIn cameIn, UUID formKey) {}
