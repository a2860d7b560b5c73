package nl.omdehoek.geography;

/** What a name must be to stand in a line of the area file and on a page. */
class AreaName {
    static final int MAX_LENGTH = 120;

    private AreaName() {}

    static boolean fits(String name) {
        return !name.isBlank()
                && name.length() <= MAX_LENGTH
                && name.strip().equals(name)
                && name.chars().noneMatch(Character::isISOControl);
    }

    static void check(String name) {
        if (!fits(name)) {
            throw new IllegalArgumentException("An area's name has 1 to " + MAX_LENGTH + " printable characters");
        }
    }
}
