package shop;

import jakarta.persistence.*;
import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.*;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;

@Entity
class Parcel {
    @Id
    int id;

    @Code
    String code = "a";

    @Bounded(most = 12)
    String bounded;

    @Bounded
    String boundedAsUsual;

    @CodeOfTwo
    String codeOfTwo = "ab";

    @Code(groups = Special.class)
    String ofAGroup;

    @Size.List({@Size(max = 40), @Size(max = 30, groups = Special.class)})
    String listed;

    @Size(max = 21)
    @Size(max = 20, groups = Special.class)
    String repeated;

    @Between
    int amid = 5;

    @ElementCollection
    List<@Size(max = 5) @NotNull String> labels = new ArrayList<>();

    @Marker
    String marked;

    interface Special {}
}

@NotNull
@Size(max = 6, groups = Parcel.Special.class)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Code {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

@Code
@Size(min = 1)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface CodeOfTwo {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

@Size
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Bounded {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @OverridesAttribute(constraint = Size.class, name = "max")
    int most() default 17;
}

@Min(3)
@Max(7)
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Between {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

/** No constraint, so what it is marked with counts for nothing. */
@NotNull
@Retention(RetentionPolicy.RUNTIME)
@interface Marker {}
