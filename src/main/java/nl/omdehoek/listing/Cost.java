package nl.omdehoek.listing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** What it costs to come, in euros; nothing is free of charge, {@link #DONATION} is what one likes to give. */
public record Cost(BigDecimal euros, boolean voluntary) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1000);

    public static final Cost FREE = new Cost(BigDecimal.ZERO, false);
    public static final Cost DONATION = new Cost(BigDecimal.ZERO, true);
    private static final Pattern AMOUNT = Pattern.compile("€?\\s*(\\d{1,4})(?:[.,](\\d{2}|-))?");

    public Cost {
        euros = euros.setScale(2, RoundingMode.HALF_UP);
        if (euros.signum() < 0 || euros.compareTo(HIGHEST) > 0) {
            throw new IllegalArgumentException("It costs 0 to " + HIGHEST + " euros, not " + euros);
        }
    }

    /** Reads {@code gratis}, {@code vrije bijdrage} and amounts such as {@code 2,50}, {@code € 3} and {@code 4.00}. */
    public static Optional<Cost> parse(String text) {
        var plain = text.strip().toLowerCase(java.util.Locale.ROOT);
        if (plain.equals("gratis")) {
            return Optional.of(FREE);
        }
        if (plain.equals("vrije bijdrage")) {
            return Optional.of(DONATION);
        }
        var amount = AMOUNT.matcher(plain);
        if (!amount.matches()) {
            return Optional.empty();
        }
        var cents = amount.group(2) == null || amount.group(2).equals("-") ? "00" : amount.group(2);
        var euros = new BigDecimal(amount.group(1) + "." + cents);
        return euros.compareTo(HIGHEST) > 0 ? Optional.empty() : Optional.of(new Cost(euros, false));
    }

    /** Nobody needs to pay. */
    public boolean isFree() {
        return euros.signum() == 0;
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return voluntary ? "vrije bijdrage" : isFree() ? "gratis" : euros.toPlainString();
    }
}
