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
        var unknown = chosen.stream().filter(it -> !words.contains(it)).toList();
        if (unknown.isEmpty() && !chosen.isEmpty() && chosen.size() <= atMost) {
            return true;
        }
        tell(unknown.isEmpty() ? "omdehoek.one-of.too-many" : "omdehoek.one-of", unknown, context);
        return false;
    }

    private void tell(String key, List<String> unknown, ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("words", String.join(", ", words))
                .addMessageParameter("atMost", atMost)
                .addMessageParameter("typed", Quotation.of(String.join(", ", unknown)))
                .disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + key + "}").addConstraintViolation();
    }
}
