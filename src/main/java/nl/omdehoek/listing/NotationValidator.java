package nl.omdehoek.listing;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
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
        var complaint = text == null || text.isBlank() ? Optional.<Complaint>empty() : form.complaint(text);
        complaint.ifPresent(it -> tell(it, context.unwrap(HibernateConstraintValidatorContext.class)));
        return complaint.isEmpty();
    }

    private static void tell(Complaint complaint, HibernateConstraintValidatorContext context) {
        context.addMessageParameter("typed", Quotation.of(complaint.part()));
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + complaint.key() + "}")
                .addConstraintViolation();
    }
}
