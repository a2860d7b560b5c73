package nl.omdehoek.geography;

/** What a name must be to stand in a line of the area file and on a page. */
class AreaName {
    static final int MAX_LENGTH = 120;

    private AreaName() {}

    static boolean fits(String name) {
        return !name.isEmpty() && name.length() <= MAX_LENGTH && name.strip().equals(name) && isPrintable(name);
    }

    private static boolean isPrintable(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isISOControl(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static void check(String name) {
        if (!fits(name)) {
            throw new IllegalArgumentException("An area's name has 1 to " + MAX_LENGTH + " printable characters");
        }
    }
}
