package nl.omdehoek.notifications;

import nl.omdehoek.people.Person;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** Who a letter is for, and how things are said in their language. */
record Recipient(Person person, Texts texts, Saying saying) {}
