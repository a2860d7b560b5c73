package nl.omdehoek.shelf;

/** What a recipe costs in time, people and money, in sentences; each is empty where the source does not tell. */
public record Effort(String time, String people, String money) {

    public Effort {
        time = time.strip();
        people = people.strip();
        money = money.strip();
    }

    /** Whether the source tells nothing of it. */
    public boolean isUnknown() {
        return time.isEmpty() && people.isEmpty() && money.isEmpty();
    }
}
