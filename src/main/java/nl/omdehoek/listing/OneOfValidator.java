package nl.omdehoek.listing;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link OneOf}; the message names the words that can be chosen. */
class OneOfValidator implements ConstraintValidator<OneOf, String> {

    private List<String> words = List.of();
    private int atMost;

    @Override
    public void initialize(OneOf constraint) {
        words = Arrays.stream(constraint.value().getEnumConstants())
                .map(it -> it.word().replace('-', ' '))
                .toList();
        atMost = constraint.atMost();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null || text.isBlank()) {
            return true;
        }
        var chosen = Arrays.stream(text.split(","))
                .map(it -> it.strip().toLowerCase(Locale.ROOT).replace('-', ' '))
                .toList();
        context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("words", String.join(", ", words))
                .addMessageParameter("atMost", atMost);
        return words.containsAll(chosen) && chosen.size() <= atMost;
    }
}
