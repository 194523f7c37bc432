package shop;

import jakarta.persistence.*;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.*;
import java.lang.annotation.*;
import org.hibernate.validator.constraints.CompositionType;
import org.hibernate.validator.constraints.ConstraintComposition;

@Entity
class Parcel {
    @Id
    int id;

    @Either
    String either = "a";

    @Either
    @NotNull
    String inAnyCase = "a";

    @BothDemanding
    String bothDemanding = "a";

    @OneAlternative
    String one = "a";

    @EitherOfMany
    String many = "a";

    @org.hibernate.validator.constraints.NotBlank
    String oldNotBlank = "a";

    @org.hibernate.validator.constraints.NotEmpty
    String oldNotEmpty = "a";
}

@NotNull
@Size(max = 9)
@ConstraintComposition(CompositionType.OR)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Either {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

@NotBlank
@NotNull
@ConstraintComposition(CompositionType.OR)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface BothDemanding {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

@NotNull
@ConstraintComposition(CompositionType.OR)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface OneAlternative {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

/** One of its alternatives is made of others, and what these demand together Hibernate demands in any case. */
@OneAlternative
@Size(max = 7)
@ConstraintComposition(CompositionType.OR)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface EitherOfMany {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
