package nl.omdehoek.listing;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Notation}; the message is that of the form, so that it can say how to write it. */
class NotationValidator implements ConstraintValidator<Notation, String> {

    private Form form = Form.PLAIN;

    @Override
    public void initialize(Notation constraint) {
        form = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null || text.isBlank() || form.fits(text)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{omdehoek.notation." + form + "}")
                .addConstraintViolation();
        return false;
    }
}
