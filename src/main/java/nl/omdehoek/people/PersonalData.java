package nl.omdehoek.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one module holds of people. Each module that holds any has one of these: what it holds is told in a list, handed over
 * when somebody asks for it, and gone when they ask for that, or when its time is over.
 */
public interface PersonalData {

    /** Each column in which it holds anything of a person, with why and for how long. */
    List<PersonalField> fields();

    /** All it holds of this person, by name of the kind of thing, in words of the field; empty lists are left out. */
    Map<String, List<Map<String, Object>>> export(PersonId person);

    /** Leaves nothing of this person, in the caller's transaction; who has to hear it is told by event. */
    void erase(PersonId person);

    /** Whether this person has a task here that somebody else has to take over before they can be forgotten. */
    default boolean holdsOffice(PersonId person) {
        return false;
    }

    /** Whether others count on this person here, so that they stay however long ago they were here themselves. */
    default boolean isCountedOn(PersonId person) {
        return false;
    }

    /** Erases what is past its time today; may be asked any number of times. */
    default void erasePast(LocalDate today) {}
}
