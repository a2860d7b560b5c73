package nl.omdehoek.people;

/** One column that holds something of a person: why it is kept, and for how long. */
public record PersonalField(String table, String column, Purpose purpose, Term term) {}
